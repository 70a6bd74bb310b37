package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static care.onetribe.coaching.replycheck.EnglishReader.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.replycheck.ReplyCheckView.NotChecked;
import care.onetribe.coaching.replycheck.ReplyCheckView.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which language a reply is in, and what is said of one without rules. */
class LanguageAdviceTest {

    @Test
    void aLanguageWithoutRulesGetsWhatAppliesAndSaysSo() {
        var german =
                "Leider haben wir gerade einen Ausfall, also eine Outage, und ich werde Ihnen"
                        + " morgen schreiben, sobald die Kolleginnen und Kollegen herausgefunden"
                        + " haben, woran es gelegen hat und wie lange es noch dauern wird.";

        var view = check(german);

        assertEquals("de", view.language());
        assertEquals(List.of(FindingKind.JARGON, FindingKind.LONG_SENTENCE), view.checked());
        assertTrue(
                view.notChecked()
                        .contains(
                                new NotChecked(
                                        FindingKind.SPELLING, Reason.LANGUAGE_WITHOUT_RULES)));
        assertEquals(9, view.notChecked().size());
        assertEquals(List.of("Outage"), quotes(FindingKind.JARGON, view));
        assertEquals(1, quotes(FindingKind.LONG_SENTENCE, view).size());
        assertEquals(2, view.findings().size());
    }

    @Test
    void theCallerMaySayWhichLanguageItIs() {
        var text = "Ja, klar.";

        assertEquals("en", check(text).language());
        assertEquals("de-AT", check(new CheckReply(text, null, null, null, "de-AT")).language());
    }

    @Test
    void anotherScriptIsNotTakenForEnglish() {
        assertEquals("ru", check("Мы проверим ваш заказ и напишем вам завтра утром.").language());
    }
}
