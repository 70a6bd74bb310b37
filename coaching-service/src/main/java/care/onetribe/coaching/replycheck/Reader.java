package care.onetribe.coaching.replycheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the customer wants things explained; the words are those that customers' records use.
 *
 * <p>Twenty-five words are where the content guidance of GOV.UK has writers check a sentence, and
 * grade 8 is what plain-language guidance commonly aims at. A technical reader is used to half as
 * much again.
 */
@Schema(name = "ReplyCheckReader", description = "How the customer wants things explained")
enum Reader {
    PLAIN(8, 25),
    TECHNICAL(12, 35);

    private final int hardestGrade;
    private final int longestSentence;

    Reader(int hardestGrade, int longestSentence) {
        this.hardestGrade = hardestGrade;
        this.longestSentence = longestSentence;
    }

    /** The grade of {@link ReadingLevel} up to which they read with ease. */
    int hardestGrade() {
        return hardestGrade;
    }

    /** In words. */
    int longestSentence() {
        return longestSentence;
    }
}
