package care.onetribe.recognition.pattern;

import java.time.Instant;

/** A kudos to one of its recipients. */
record Given(long kudosId, String fromId, String toId, Instant at, String message) {}
