package care.onetribe.coaching.growth;

import care.onetribe.coaching.skill.SkillLevel;
import care.onetribe.coaching.skill.Standing;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a member knows, or does not know, of how far they are with a skill. It needs their own word;
 * the others are the coach's latest word and what the evidence shows, as far as there is either.
 */
enum GapKind {
    /** They see themself at least two levels above one of the others. */
    BLIND_SPOT,
    /** They see themself at least two levels below all of the others. */
    HIDDEN_STRENGTH,
    /**
     * They say that they cannot do it on their own yet, and are right or nearly so. To know where
     * to look is enough for many a day, and shows here too: as what may grow, not as what is wrong.
     */
    KNOWN_GAP;

    private static final int FAR = 2;

    /** At most one: whoever is far above one of the others is not far below all of them. */
    static Optional<GapKind> of(Standing standing) {
        var self = standing.self();
        if (self == null) {
            return Optional.empty();
        }
        if (others(standing).anyMatch(other -> self.above(other) >= FAR)) {
            return Optional.of(BLIND_SPOT);
        }
        if (others(standing).findAny().isPresent()
                && others(standing).allMatch(other -> other.above(self) >= FAR)) {
            return Optional.of(HIDDEN_STRENGTH);
        }
        return self.above(SkillLevel.ON_MY_OWN) < 0 ? Optional.of(KNOWN_GAP) : Optional.empty();
    }

    private static Stream<SkillLevel> others(Standing standing) {
        return Stream.of(standing.coach(), standing.evidence()).filter(Objects::nonNull);
    }
}
