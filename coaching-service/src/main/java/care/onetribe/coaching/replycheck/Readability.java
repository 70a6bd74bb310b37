package care.onetribe.coaching.replycheck;

import java.util.List;
import java.util.Optional;

/** Advice about length and ease, fitted to the reader. */
final class Readability {

    private Readability() {}

    static List<Finding> longSentences(Draft draft) {
        int longest = draft.reader().longestSentence();
        return draft.reading().sentences().stream()
                .filter(sentence -> sentence.words().size() > longest)
                .filter(sentence -> !isTable(draft, sentence))
                .map(
                        sentence ->
                                Finding.at(
                                        FindingKind.LONG_SENTENCE,
                                        draft,
                                        sentence.span(),
                                        ("%d words in one sentence; %d are enough. Make two of it.")
                                                .formatted(sentence.words().size(), longest)))
                .toList();
    }

    /** Empty when there is too little text to tell. */
    static Optional<ReadingLevel> level(Draft draft) {
        return draft.reading().wordCount() < ReadingLevel.FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(ReadingLevel.of(draft.reading(), draft.reader()));
    }

    static Optional<Finding> hardToRead(ReadingLevel level) {
        return Optional.of(level)
                .filter(ReadingLevel::isTooHard)
                .map(
                        hard ->
                                Finding.missing(
                                        FindingKind.HARD_TO_READ,
                                        ("This takes %.1f years at school to read; write for %d:"
                                                        + " shorter words, shorter sentences.")
                                                .formatted(hard.grade(), hard.aim())));
    }

    private static boolean isTable(Draft draft, Sentence sentence) {
        return sentence.span().of(draft.text()).indexOf('\t') >= 0;
    }
}
