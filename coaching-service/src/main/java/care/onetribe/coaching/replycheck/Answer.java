package care.onetribe.coaching.replycheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a reply does one of the things that a good one does.
 *
 * @param start where it does so, in UTF-16 code units; null unless it does
 */
@Schema(
        name = "ReplyAnswer",
        description = "Whether a draft does one of the things that a good reply does")
record Answer(
        @Schema(required = true, examples = "OWNERSHIP_TAKEN") Question question,
        @Schema(required = true, examples = "NO") Verdict answer,
        @Schema(description = "Where it does: UTF-16 code units; only with YES", examples = "0")
                Integer start,
        @Schema(description = "Where that ends, itself not included", examples = "24")
                Integer end) {

    /** Whether it does. */
    @Schema(name = "ReplyVerdict")
    enum Verdict {
        YES,
        NO,
        /** This reply to this customer has no need of it. */
        NOT_NEEDED,
        /** Nothing was told, or there are no rules, by which to say. */
        NOT_CHECKED
    }

    static Answer yes(Question question, Span span) {
        return new Answer(question, Verdict.YES, span.start(), span.end());
    }

    static Answer of(Question question, Verdict verdict) {
        return new Answer(question, verdict, null, null);
    }
}
