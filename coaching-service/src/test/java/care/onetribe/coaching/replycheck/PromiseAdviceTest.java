package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.answer;
import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static care.onetribe.coaching.replycheck.EnglishReader.kinds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.replycheck.Answer.Verdict;
import care.onetribe.coaching.replycheck.ReplyCheckView.NotChecked;
import care.onetribe.coaching.replycheck.ReplyCheckView.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a reply says who stands for it, what comes next, and what was hoped for. */
class PromiseAdviceTest {

    @Test
    void somebodyStandsForWhatIsPromised() {
        assertEquals(
                Verdict.NO,
                answer(
                        Question.OWNERSHIP_TAKEN,
                        check("Your request has been forwarded to the depot.")));
        assertEquals(
                Verdict.YES,
                answer(
                        Question.OWNERSHIP_TAKEN,
                        check("Your request has been forwarded; I will call you tomorrow.")));
        assertEquals(
                Verdict.NOT_NEEDED,
                answer(Question.OWNERSHIP_TAKEN, check("The shop opens at nine.")));
    }

    @Test
    void aNoSaysWhatComesNext() {
        assertEquals(
                List.of(FindingKind.NO_NEXT_STEP),
                kinds(check("Sorry, but the flight is not available any more.")));
        assertEquals(
                Verdict.YES,
                answer(
                        Question.NEXT_STEP_SAID,
                        check("Sorry, the flight is not available. Does Friday suit you?")));
    }

    @Test
    void aLetterThatSaysNothingOfWhatIsHopedForIsFound() {
        var letter =
                "I have looked at your garden today and I will plant the roses there tomorrow. "
                        + "They need a lot of sun and some water every evening in the summer. "
                        + "I will bring my own spade and the earth from our shop.";
        var kind = FindingKind.EXPECTATION_NOT_ANSWERED;

        assertTrue(
                kinds(check(letter, Mood.CALM, Reader.PLAIN, "A refund for the broken lamp"))
                        .contains(kind));
        var answered = check(letter, Mood.CALM, Reader.PLAIN, "Somebody who plants a rose");
        assertFalse(kinds(answered).contains(kind));
        assertEquals(Verdict.YES, answer(Question.EXPECTATION_ANSWERED, answered));
        assertEquals(Verdict.NOT_CHECKED, answer(Question.EXPECTATION_ANSWERED, check(letter)));
        assertTrue(
                check(letter)
                        .notChecked()
                        .contains(new NotChecked(kind, Reason.EXPECTATION_NOT_TOLD)));
    }
}
