package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static care.onetribe.coaching.replycheck.EnglishReader.kinds;
import static care.onetribe.coaching.replycheck.EnglishReader.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.replycheck.Answer.Verdict;
import care.onetribe.coaching.replycheck.ReplyCheckView.NotChecked;
import care.onetribe.coaching.replycheck.ReplyCheckView.Reason;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {

    private static final String LONG_SENTENCE =
            "I will go there and "
                    + String.join(" and ", Collections.nCopies(11, "look"))
                    + " for it.";

    @Test
    void placesAreUtf16CodeUnitsStartIncludedEndNot() {
        var text = "😀 I will recieve it. 😀 We have an outage.";

        var findings = check(text).findings();

        assertEquals(List.of(FindingKind.SPELLING, FindingKind.JARGON), kinds(check(text)));
        assertEquals(10, findings.get(0).start());
        assertEquals(17, findings.get(0).end());
        assertEquals("recieve", findings.get(0).quote());
        assertTrue(findings.get(0).instead().contains("receive"));
        assertEquals(36, findings.get(1).start());
        assertEquals(42, findings.get(1).end());
        findings.forEach(
                finding ->
                        assertEquals(
                                finding.quote(), text.substring(finding.start(), finding.end())));
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"WORRIED", "FRUSTRATED", "ANGRY"})
    void badNewsToSomebodyUpsetAcknowledgesTheirFeelings(String mood) {
        var text = "Unfortunately the flight is not available. I will look for another one.";
        var kind = FindingKind.FEELINGS_NOT_ACKNOWLEDGED;

        assertTrue(kinds(check(text, Mood.valueOf(mood), Reader.PLAIN, null)).contains(kind));
        assertFalse(
                kinds(
                                check(
                                        "I understand how much you counted on it. " + text,
                                        Mood.valueOf(mood),
                                        Reader.PLAIN,
                                        null))
                        .contains(kind));
        assertFalse(kinds(check(text, Mood.CALM, Reader.PLAIN, null)).contains(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your parcel arrives on Tuesday.",
                "Hello Mina, I will send you a new one today.",
                "OK.",
                "Did you ask for a new one? It will be there on Tuesday."
            })
    void ofEveryReplyToSomebodyAngryItIsSaidWhetherItAcknowledgesThat(String text) {
        var question = Question.FEELINGS_ACKNOWLEDGED;

        var toAngry = check(text, Mood.ANGRY, Reader.PLAIN, null);
        assertEquals(Verdict.NO, answer(question, toAngry));
        assertFalse(kinds(toAngry).contains(FindingKind.FEELINGS_NOT_ACKNOWLEDGED));
        assertEquals(
                Verdict.YES,
                answer(
                        question,
                        check("I am sorry for the wait. " + text, Mood.ANGRY, Reader.PLAIN, null)));
        for (var mood : List.of(Mood.WORRIED, Mood.FRUSTRATED, Mood.CALM, Mood.UNKNOWN)) {
            assertEquals(
                    Verdict.NOT_NEEDED, answer(question, check(text, mood, Reader.PLAIN, null)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You forgot the form.",
                "It is not my department.",
                "Your request has been forwarded to the depot.",
                "That is not available. Would you like another one?"
            })
    void aReplyThatHurtsSomebodyAngryIsAdvisedToAcknowledgeTheirFeelings(String text) {
        var kind = FindingKind.FEELINGS_NOT_ACKNOWLEDGED;

        assertTrue(kinds(check(text, Mood.ANGRY, Reader.PLAIN, null)).contains(kind));
        assertFalse(
                kinds(check("I am sorry for that. " + text, Mood.ANGRY, Reader.PLAIN, null))
                        .contains(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you tell me your account number, please?",
                "It is reserved. Do you need anything else?.",
                "Thank you and goodbye."
            })
    void aGreetingAndWhatEndsWithAQuestionGoOnWithoutAWordOfFeelings(String text) {
        assertEquals(
                Verdict.NOT_NEEDED,
                answer(
                        Question.FEELINGS_ACKNOWLEDGED,
                        check(text, Mood.ANGRY, Reader.PLAIN, null)));
    }

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

    @Test
    void atMostTwoHundredFindingsAreTold() {
        var view = check("I will call. " + "I recieve it. ".repeat(250));

        assertEquals(200, view.findings().size());
        assertEquals(50, view.leftOff());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007\u001b[31m",
                "…",
                "\u200b\u200b",
                "\ud83d\ude00",
                "<b>&amp;</b>",
                "a\u0300\u0301\u0302",
                "\n\n\n.",
                "((((((((((",
                "¿¡",
                "\u202e abc"
            })
    void anyTextIsRead(String text) {
        assertEquals("en", check(text).language());
    }

    private static Verdict answer(Question question, ReplyCheckView view) {
        return view.answers().stream()
                .filter(answer -> answer.question() == question)
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
