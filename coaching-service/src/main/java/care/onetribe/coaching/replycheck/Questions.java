package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.replycheck.Answer.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks of a draft what a good reply does. What a short reply in the middle of a chat need not do
 * every time is asked of those alone that have reason to.
 */
final class Questions {

    /** A reply as long as a letter stands for itself. */
    private static final int WORDS_OF_A_LETTER = 40;

    private static final int WORDS_OF_A_GREETING = 5;

    private static final Set<String> HURTING =
            Set.of(FindingKind.BLAME.name(), FindingKind.COLD_PHRASE.name());

    /** Say nothing of what somebody hopes for. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "be",
                    "have",
                    "do",
                    "want",
                    "need",
                    "like",
                    "get",
                    "know",
                    "please",
                    "help",
                    "make",
                    "go",
                    "give",
                    "ask",
                    "tell",
                    "can",
                    "will",
                    "would",
                    "should",
                    "may",
                    "hope",
                    "expect",
                    "wish",
                    "try",
                    "use",
                    "see",
                    "say",
                    "let",
                    "take",
                    "find",
                    "customer",
                    "thing",
                    "way",
                    "time",
                    "one",
                    "other",
                    "able",
                    "sure",
                    "good",
                    "new",
                    "name");

    private Questions() {}

    static List<Answer> of(Draft draft) {
        return List.of(feelings(draft), ownership(draft), nextStep(draft), expectation(draft));
    }

    /**
     * Whoever is angry has to hear that it was noticed, so of every reply to them it is said
     * whether they do.
     */
    private static Answer feelings(Draft draft) {
        boolean needed =
                draft.mood() == Mood.ANGRY ? !isTurnOfTalk(draft) : feelingsAreAdvised(draft);
        return answer(Question.FEELINGS_ACKNOWLEDGED, draft, Sign.FEELINGS, needed);
    }

    /**
     * Whether a no is worth advice. Of short replies to somebody angry that only tell something,
     * hardly every second one would be better for a word of feelings.
     */
    static boolean isAdvised(Question question, Draft draft) {
        return question != Question.FEELINGS_ACKNOWLEDGED || feelingsAreAdvised(draft);
    }

    private static boolean feelingsAreAdvised(Draft draft) {
        var reading = draft.reading();
        boolean hurts =
                reading.shows(Sign.NOBODYS_PROMISE)
                        || reading.hits().stream().map(Hit::category).anyMatch(HURTING::contains);
        return draft.mood().isUpset() && (isLetter(draft) || reading.shows(Sign.BAD_NEWS))
                || draft.mood() == Mood.ANGRY && hurts;
    }

    private static Answer ownership(Draft draft) {
        boolean endsWithNo =
                draft.reading().shows(Sign.BAD_NEWS) && !draft.reading().shows(Sign.NEXT_STEP);
        boolean needed =
                draft.reading().shows(Sign.NOBODYS_PROMISE) || draft.mood().isUpset() && endsWithNo;
        return answer(Question.OWNERSHIP_TAKEN, draft, Sign.OWNERSHIP, needed);
    }

    private static Answer nextStep(Draft draft) {
        boolean needed =
                draft.reading().shows(Sign.BAD_NEWS)
                        || draft.reading().shows(Sign.NOBODYS_PROMISE)
                        || isLetter(draft);
        return answer(
                Question.NEXT_STEP_SAID,
                draft,
                Sign.NEXT_STEP,
                needed && !draft.reading().shows(Sign.CLOSING));
    }

    private static Answer answer(Question question, Draft draft, Sign sign, boolean needed) {
        return draft.reading()
                .first(sign)
                .map(hit -> Answer.yes(question, hit.span()))
                .orElseGet(() -> Answer.of(question, needed ? Verdict.NO : Verdict.NOT_NEEDED));
    }

    private static Answer expectation(Draft draft) {
        var question = Question.EXPECTATION_ANSWERED;
        if (draft.expectation() == null) {
            return Answer.of(question, Verdict.NOT_CHECKED);
        }
        var hoped =
                draft.expectation()
                        .words()
                        .filter(Word::carriesContent)
                        .flatMap(Questions::forms)
                        .collect(Collectors.toSet());
        hoped.removeAll(EMPTY_WORDS);
        if (hoped.isEmpty()) {
            return Answer.of(question, Verdict.NOT_CHECKED);
        }
        return draft.reading()
                .words()
                .filter(word -> forms(word).anyMatch(hoped::contains))
                .findFirst()
                .map(word -> Answer.yes(question, word.span()))
                .orElseGet(
                        () ->
                                Answer.of(
                                        question,
                                        isLetter(draft) ? Verdict.NO : Verdict.NOT_NEEDED));
    }

    private static Stream<String> forms(Word word) {
        return word.lemmas().isEmpty() ? Stream.of(word.lower()) : word.lemmas().stream();
    }

    /** Whether it greets, or ends with a question and so goes on, and tells of no trouble. */
    private static boolean isTurnOfTalk(Draft draft) {
        var reading = draft.reading();
        boolean greets = reading.shows(Sign.CLOSING) && reading.wordCount() <= WORDS_OF_A_GREETING;
        boolean asks = !isLetter(draft) && endsWithQuestion(draft.text());
        return (greets || asks) && !reading.shows(Sign.BAD_NEWS);
    }

    private static boolean endsWithQuestion(String text) {
        int at = text.length() - 1;
        while (at >= 0 && text.charAt(at) != '?' && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '?';
    }

    /** Whether it stands for itself, as an answer by mail does. */
    private static boolean isLetter(Draft draft) {
        return draft.reading().wordCount() >= WORDS_OF_A_LETTER;
    }
}
