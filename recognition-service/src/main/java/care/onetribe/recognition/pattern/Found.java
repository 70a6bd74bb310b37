package care.onetribe.recognition.pattern;

import java.util.Set;

/**
 * A pattern that was found.
 *
 * @param expected kudos that chance would give, or null where that is no question
 * @param probability that chance gives as many, or null
 * @param key tells it from others of its kind
 */
record Found(
        PatternKind kind,
        Set<String> memberIds,
        Set<Long> kudosIds,
        Double expected,
        Double probability,
        String key) {}
