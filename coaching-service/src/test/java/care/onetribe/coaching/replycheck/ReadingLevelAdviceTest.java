package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static care.onetribe.coaching.replycheck.EnglishReader.kinds;
import static care.onetribe.coaching.replycheck.EnglishReader.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.replycheck.ReplyCheckView.NotChecked;
import care.onetribe.coaching.replycheck.ReplyCheckView.Reason;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** How long sentences and how hard words may be for whom. */
class ReadingLevelAdviceTest {

    private static final String LONG_SENTENCE =
            "I will go there and "
                    + String.join(" and ", Collections.nCopies(11, "look"))
                    + " for it.";

    @Test
    void aPlainReaderGetsTwentyFiveWordsASentenceATechnicalOneThirtyFive() {
        var view = check(LONG_SENTENCE);

        assertEquals(1, quotes(FindingKind.LONG_SENTENCE, view).size());
        assertFalse(
                kinds(check(LONG_SENTENCE, Mood.CALM, Reader.TECHNICAL, null))
                        .contains(FindingKind.LONG_SENTENCE));
    }

    @Test
    void theReadingLevelIsToldFromThirtyWordsOn() {
        var nine = "I will send the new key to you by noon. ";

        var tooShort = check(nine.repeat(2));
        assertTrue(
                tooShort.notChecked()
                        .contains(new NotChecked(FindingKind.HARD_TO_READ, Reason.TEXT_TOO_SHORT)));
        assertFalse(tooShort.checked().contains(FindingKind.HARD_TO_READ));

        var level = check(nine.repeat(3)).readingLevel();
        assertEquals(30, level.words());
        assertEquals(3, level.sentences());
        assertEquals(8, level.aim());
        // 0.39 * 10 + 11.8 * 1 - 15.59
        assertEquals(0.1, level.grade());
    }

    @Test
    void aTextFarAboveTheReaderIsHardToRead() {
        var hard =
                "Notwithstanding considerable organisational difficulties, administrative"
                        + " authorisation procedures necessitate comprehensive documentation. "
                        + "Subsequently, additional verification activities inevitably generate"
                        + " unanticipated operational complications. Consequently, international"
                        + " transactions occasionally experience extraordinary processing"
                        + " interruptions. Fortunately, comparable circumstances subsequently"
                        + " necessitate considerably diminished administrative intervention.";

        assertTrue(kinds(check(hard)).contains(FindingKind.HARD_TO_READ));
    }
}
