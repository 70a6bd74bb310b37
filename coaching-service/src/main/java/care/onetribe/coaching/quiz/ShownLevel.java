package care.onetribe.coaching.quiz;

import care.onetribe.coaching.skill.SkillLevel;
import java.util.Collection;
import java.util.Optional;

/**
 * The level that a member's answers to a quiz show, once they have answered every question of it:
 * {@code ON_MY_OWN} when all of their answers that count are right, {@code WITH_HELP} when at least
 * half are, {@code KNOWS_WHERE_TO_LOOK} otherwise. To know answers is not yet to teach others, so
 * no quiz shows that.
 */
final class ShownLevel {

    private ShownLevel() {}

    /**
     * @param cards what they answered last, of questions of the quiz
     * @param questions how many the quiz has
     */
    static Optional<SkillLevel> by(Collection<Card> cards, int questions) {
        if (cards.size() < questions) {
            return Optional.empty();
        }
        long right = cards.stream().filter(Card::isRight).count();
        if (right == questions) {
            return Optional.of(SkillLevel.ON_MY_OWN);
        }
        return Optional.of(
                2 * right >= questions ? SkillLevel.WITH_HELP : SkillLevel.KNOWS_WHERE_TO_LOOK);
    }
}
