package care.onetribe.coaching.scorecard;

import static care.onetribe.coaching.scorecard.Level.EXEMPLARY;
import static care.onetribe.coaching.scorecard.Level.NOT_APPLICABLE;
import static care.onetribe.coaching.scorecard.Level.NOT_YET;
import static care.onetribe.coaching.scorecard.Level.WELL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.kit.problem.InvalidField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final Card CARD =
            new Card(
                    "care", 3, "Care", List.of(criterion("hear", true), criterion("close", false)));

    @Test
    void ratingsComeInTheOrderOfTheCard() {
        var close = rated("close", WELL);
        var hear = rated("hear", NOT_YET);

        assertEquals(List.of(hear, close), CARD.inOrder(List.of(close, hear)));
    }

    @Test
    void whatTheCardDoesNotHaveIsNotRated() {
        var wrong = List.of(rated("hear", WELL), rated("smile", WELL));

        var refusal = assertThrows(InvalidField.class, () -> CARD.inOrder(wrong));

        assertEquals("/ratings/1/criterionKey", refusal.errors().get(0).pointer());
        assertEquals("version 3 of care has no criterion smile", refusal.getMessage());
    }

    @Test
    void aCriterionIsRatedOnce() {
        var twice = List.of(rated("hear", WELL), rated("hear", NOT_YET));

        var refusal = assertThrows(InvalidField.class, () -> CARD.inOrder(twice));

        assertEquals("/ratings/1/criterionKey", refusal.errors().get(0).pointer());
    }

    @Test
    void whatDidNotApplyIsRatedToo() {
        var all = List.of(rated("hear", WELL), rated("close", NOT_APPLICABLE));
        CARD.requireComplete(all);

        var refusal =
                assertThrows(CriteriaNotRated.class, () -> CARD.requireComplete(all.subList(0, 1)));
        assertEquals(Map.of("criterionKeys", List.of("close")), refusal.members());
    }

    @Test
    void aCardIsMissedWhereACriticalCriterionIsNotYet() {
        assertTrue(CARD.isMissedBy(List.of(rated("hear", NOT_YET), rated("close", EXEMPLARY))));
        assertFalse(CARD.isMissedBy(List.of(rated("hear", WELL), rated("close", NOT_YET))));
        assertFalse(CARD.isMissedBy(List.of(rated("hear", NOT_APPLICABLE))));
    }

    private static Rating rated(String criterionKey, Level level) {
        return level.isApplicable()
                ? new Rating(criterionKey, level, 12L, "I see")
                : new Rating(criterionKey, level, null, null);
    }

    private static Criterion criterion(String key, boolean critical) {
        var anchors = new Anchors("No", "A bit", "Yes", "Fully");
        return new Criterion(key, CareArea.OWN, key, "Is it so?", anchors, critical, List.of());
    }
}
