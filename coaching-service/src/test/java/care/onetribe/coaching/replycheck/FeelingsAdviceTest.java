package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.answer;
import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static care.onetribe.coaching.replycheck.EnglishReader.kinds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.replycheck.Answer.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a reply is to acknowledge how somebody feels. */
class FeelingsAdviceTest {

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
}
