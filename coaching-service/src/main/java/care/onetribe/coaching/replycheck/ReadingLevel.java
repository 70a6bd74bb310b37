package care.onetribe.coaching.replycheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How hard a text is to read: the Flesch-Kincaid grade level of J. P. Kincaid, R. P. Fishburne, R.
 * L. Rogers and B. S. Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel"
 * (Research Branch Report 8-75, 1975): {@code 0.39 * words / sentences + 11.8 * syllables / words -
 * 15.59}. It is the number of years at an American school after which most people understand it.
 */
@Schema(
        name = "ReplyReadingLevel",
        description =
                "How hard the text is to read: years at school after which most understand it, by"
                        + " the Flesch-Kincaid grade level of 1975")
record ReadingLevel(
        @Schema(required = true, examples = "FLESCH_KINCAID_GRADE") String formula,
        @Schema(required = true, examples = "6.4") double grade,
        @Schema(required = true, description = "What this reader reads with ease", examples = "8")
                int aim,
        @Schema(required = true, examples = "84") int words,
        @Schema(required = true, examples = "7") int sentences) {

    /** The formula is about passages; on a line or two it says nothing. */
    static final int FEWEST_WORDS = 30;

    private static final int MARGIN = 3;
    private static final String FORMULA = "FLESCH_KINCAID_GRADE";

    static ReadingLevel of(Reading reading, Reader reader) {
        int words = reading.wordCount();
        int sentences = reading.sentences().size();
        int syllables = reading.words().mapToInt(word -> Syllables.in(word.lower())).sum();
        return new ReadingLevel(
                FORMULA,
                grade(words, sentences, syllables),
                reader.hardestGrade(),
                words,
                sentences);
    }

    /** To one decimal place. */
    static double grade(int words, int sentences, int syllables) {
        double exact = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return Math.round(exact * 10) / 10.0;
    }

    /** A year or two more, in a text as short as a reply, are often a few long names. */
    boolean isTooHard() {
        return grade > aim + MARGIN;
    }
}
