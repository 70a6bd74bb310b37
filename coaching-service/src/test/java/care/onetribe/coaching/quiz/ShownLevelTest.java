package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.skill.SkillLevel.KNOWS_WHERE_TO_LOOK;
import static care.onetribe.coaching.skill.SkillLevel.ON_MY_OWN;
import static care.onetribe.coaching.skill.SkillLevel.WITH_HELP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.skill.SkillLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownLevelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void whoAnswersEverythingRightlyCanDoItOnTheirOwn() {
        assertEquals(Optional.of(ON_MY_OWN), shown(4, 0, 4));
    }

    @Test
    void whoAnswersHalfOrMoreRightlyCanDoItWithHelp() {
        assertEquals(Optional.of(WITH_HELP), shown(3, 1, 4));
        assertEquals(Optional.of(WITH_HELP), shown(2, 2, 4));
    }

    @Test
    void whoAnswersLessThanHalfRightlyKnowsWhereToLook() {
        assertEquals(Optional.of(KNOWS_WHERE_TO_LOOK), shown(1, 3, 4));
        assertEquals(Optional.of(KNOWS_WHERE_TO_LOOK), shown(0, 4, 4));
    }

    @Test
    void nothingIsShownBeforeEverythingWasAnswered() {
        assertEquals(Optional.empty(), shown(3, 0, 4));
    }

    private static Optional<SkillLevel> shown(int right, int wrong, int questions) {
        var cards =
                IntStream.range(0, right + wrong).mapToObj(i -> card("q" + i, i < right)).toList();
        return ShownLevel.by(cards, questions);
    }

    private static Card card(String question, boolean right) {
        var card = new Card("mina", 7, question);
        card.answer(right, TODAY);
        return card;
    }
}
