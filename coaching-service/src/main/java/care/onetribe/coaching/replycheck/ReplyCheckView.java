package care.onetribe.coaching.replycheck;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to say to the author of a draft. */
@Schema(name = "ReplyCheck", description = "Advice to the author of a draft; kept nowhere")
record ReplyCheckView(
        @Schema(
                        required = true,
                        description =
                                "What the text was read as: a language tag, `und` when it could not"
                                        + " be told",
                        examples = "en")
                String language,
        @Schema(
                        required = true,
                        description = "What was looked for",
                        examples = "[\"SPELLING\", \"GRAMMAR\", \"BLAME\"]")
                List<FindingKind> checked,
        @Schema(required = true, description = "What was not looked for, and why")
                List<NotChecked> notChecked,
        @Schema(description = "Absent where it was not checked") ReadingLevel readingLevel,
        @Schema(required = true, description = "Whether it does what a good reply does")
                List<Answer> answers,
        @Schema(required = true, description = "In the order of the text, at most 200")
                List<Finding> findings,
        @Schema(
                        required = true,
                        description = "How many findings more there were than 200",
                        examples = "0")
                int leftOff) {

    static final int MOST_FINDINGS = 200;

    /** Something that was not looked for. */
    @Schema(name = "ReplyNotChecked", description = "Something that was not looked for")
    record NotChecked(
            @Schema(required = true, examples = "HARD_TO_READ") FindingKind kind,
            @Schema(required = true, examples = "TEXT_TOO_SHORT") Reason because) {}

    /** Why something was not looked for. */
    @Schema(name = "ReplyNotCheckedReason")
    enum Reason {
        /** There are rules for English only. */
        LANGUAGE_WITHOUT_RULES,
        /** The formula needs 30 words. */
        TEXT_TOO_SHORT,
        /** Nothing was told that it could be compared with. */
        EXPECTATION_NOT_TOLD
    }
}
