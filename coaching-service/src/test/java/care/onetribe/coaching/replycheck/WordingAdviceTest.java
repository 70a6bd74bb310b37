package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static care.onetribe.coaching.replycheck.EnglishReader.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of single words and phrases. */
class WordingAdviceTest {

    @Test
    void grammarIsCheckedBesidesSpelling() {
        assertEquals(
                List.of("has"),
                quotes(FindingKind.GRAMMAR, check("More towels has been added to your request.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have organised it at the centre.",
                "I have organized it at the center.",
                "I have asked Krzysztof at Zorgblatt about it.",
                "I put the Flurbo and the flurbo into the parcel.",
                "Hmmm, I will look at order AB12x."
            })
    void britishWordsNamesAndTermsOfTheHouseAreNotMisspelled(String text) {
        assertEquals(List.of(), quotes(FindingKind.SPELLING, check(text)));
    }

    @Test
    void blameIsFoundWhereItStands() {
        assertEquals(
                List.of("you forgot", "You should have told"),
                quotes(
                        FindingKind.BLAME,
                        check("Sadly you forgot the form. You should have told us.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you forgot your PIN, I can send you a new one.",
                "You should have received a mail from me.",
                "It was not your fault.",
                "Did you give them the number?"
            })
    void whatOnlyLooksLikeBlameIsNone(String text) {
        assertEquals(List.of(), quotes(FindingKind.BLAME, check(text)));
    }

    @Test
    void coldPhrasesAreFoundWhateverTheApostrophe() {
        assertEquals(
                List.of("That’s just how it is", "not my department"),
                quotes(
                        FindingKind.COLD_PHRASE,
                        check("That’s just how it is. It is not my department.")));
    }

    @Test
    void jargonIsFoundInEveryFormWithPlainWordsInstead() {
        var view = check("We had two outages. I found the root cause.");

        assertEquals(List.of("outages", "root cause"), quotes(FindingKind.JARGON, view));
        assertEquals(List.of("time without it"), view.findings().get(0).instead());
        assertEquals("Not every reader knows this word. Say it.", view.findings().get(1).advice());
    }

    @Test
    void technicalReadersAreSparedTechnicalTerms() {
        var text = "The latency is high after the outage.";

        assertEquals(List.of("latency", "outage"), quotes(FindingKind.JARGON, check(text)));
        assertEquals(
                List.of("outage"),
                quotes(FindingKind.JARGON, check(text, Mood.CALM, Reader.TECHNICAL, null)));
    }
}
