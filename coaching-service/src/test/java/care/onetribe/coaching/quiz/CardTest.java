package care.onetribe.coaching.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final Card card = new Card("mina", 7, "first-words");

    @Test
    void whatWasAnsweredWrongComesBackAfter1And3And7And21And60Days() {
        card.answer(false, MONDAY);
        var rests = new ArrayList<Long>();
        var today = MONDAY;
        while (card.dueOn() != null) {
            rests.add(ChronoUnit.DAYS.between(today, card.dueOn()));
            today = card.dueOn();
            card.answer(true, today);
        }

        assertEquals(List.of(1L, 3L, 7L, 21L, 60L), rests);
        assertTrue(card.isRight());
    }

    @Test
    void whatIsAnsweredWrongAgainStartsAgain() {
        card.answer(false, MONDAY);
        card.answer(true, MONDAY.plusDays(1));
        assertEquals(MONDAY.plusDays(4), card.dueOn());

        card.answer(false, MONDAY.plusDays(4));

        assertEquals(MONDAY.plusDays(5), card.dueOn());
        assertFalse(card.isRight());
    }

    @Test
    void whatWasAnsweredWrongWhileItRestedStartsAgainToo() {
        card.answer(false, MONDAY);
        card.answer(true, MONDAY.plusDays(1));

        card.answer(false, MONDAY.plusDays(2));

        assertEquals(MONDAY.plusDays(3), card.dueOn());
    }

    @Test
    void aRightAnswerToWhatRestsIsNoTestOfMemoryAndCountsForNothing() {
        card.answer(false, MONDAY);

        card.answer(true, MONDAY);

        assertEquals(MONDAY.plusDays(1), card.dueOn());
        assertFalse(card.isRight());
    }

    @Test
    void whatIsAnsweredLateRestsFromThatDayOn() {
        card.answer(false, MONDAY);

        card.answer(true, MONDAY.plusDays(30));

        assertEquals(MONDAY.plusDays(33), card.dueOn());
    }

    @Test
    void whatWasNeverAnsweredWrongDoesNotComeBack() {
        card.answer(true, MONDAY);

        assertNull(card.dueOn());
        assertTrue(card.isRight());
    }

    @Test
    void whatWasLearnedForGoodAndIsForgottenAllTheSameComesBack() {
        card.answer(true, MONDAY);

        card.answer(false, MONDAY.plusDays(100));

        assertEquals(MONDAY.plusDays(101), card.dueOn());
    }
}
