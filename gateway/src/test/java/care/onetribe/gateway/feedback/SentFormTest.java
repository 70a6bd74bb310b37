package care.onetribe.gateway.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentFormTest {

    @Test
    void aFormIsReadAsABrowserSendsIt() {
        var sent =
                SentForm.of(
                        "addressed=YES&effort=2&treatedWell=false&thanks=aa&thanks=bb"
                                + "&comment=Th%C3%A4nk+you%0D%0Aall&expectationConfirmed=true");

        assertEquals(
                new AnswerPart("YES", 2, false, List.of("aa", "bb"), "Thänk you\nall", true),
                sent.answer());
    }

    @Test
    void whatWasLeftOpenIsNotAnswered() {
        var sent = SentForm.of("addressed=PARTLY&comment=");

        assertEquals(new AnswerPart("PARTLY", null, null, List.of(), null, null), sent.answer());
        assertTrue(sent.saysWhetherAddressed());
        assertFalse(SentForm.of("comment=x").saysWhetherAddressed());
    }

    @Test
    void aLineBreakCountsAsOneCharacter() {
        var lines = "a%0D%0A".repeat(2_000);

        assertFalse(SentForm.of("comment=" + lines).isCommentTooLong());
        assertTrue(SentForm.of("comment=" + lines + "b").isCommentTooLong());
    }
}
