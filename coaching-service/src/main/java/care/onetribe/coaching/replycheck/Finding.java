package care.onetribe.coaching.replycheck;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One piece of advice.
 *
 * @param start where it begins, counted in UTF-16 code units from 0 as strings of Java and
 *     JavaScript are; null for what is missing from the text as a whole
 * @param end where it ends, itself not included
 */
@Schema(name = "ReplyFinding", description = "One piece of advice about a draft")
record Finding(
        @Schema(required = true, examples = "BLAME") FindingKind kind,
        @Schema(
                        description =
                                "Where it begins: UTF-16 code units from the start of the text, as"
                                        + " in Java and JavaScript; absent for what is missing from the"
                                        + " text as a whole",
                        examples = "0")
                Integer start,
        @Schema(description = "Where it ends, itself not included", examples = "10") Integer end,
        @Schema(description = "What stands there", examples = "You forgot") String quote,
        @Schema(
                        required = true,
                        examples =
                                "This puts the fault on the customer. Say what is missing, without"
                                        + " saying who did it.")
                String advice,
        @Schema(
                        required = true,
                        description = "What could stand there instead, at most three",
                        examples = "[]")
                List<String> instead) {

    /** About a place in the text. */
    static Finding at(FindingKind kind, Draft draft, Span span, String advice) {
        return at(kind, draft, span, advice, List.of());
    }

    static Finding at(
            FindingKind kind, Draft draft, Span span, String advice, List<String> instead) {
        return new Finding(kind, span.start(), span.end(), span.of(draft.text()), advice, instead);
    }

    /** About the text as a whole. */
    static Finding missing(FindingKind kind, String advice) {
        return new Finding(kind, null, null, null, advice, List.of());
    }

    /** Where it is sorted in; what is missing comes last. */
    int place() {
        return start == null ? Integer.MAX_VALUE : start;
    }
}
