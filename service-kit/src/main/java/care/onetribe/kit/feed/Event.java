package care.onetribe.kit.feed;

import java.time.Instant;

/**
 * Something that happened, to be recorded in the transaction that made it happen.
 *
 * @param type what happened, for example {@code note.written}
 * @param subject what it happened to, as a path below {@code /api/v1}, for example {@code notes/7}
 * @param time when it happened
 * @param actorId handle of who did it, or null when the suite did
 * @param data what a reader needs to know; written as JSON
 */
public record Event(String type, String subject, Instant time, String actorId, Object data) {}
