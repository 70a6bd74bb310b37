package care.onetribe.ticket.briefing;

import care.onetribe.ticket.conversation.MessageKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The beginning of something that was said.
 *
 * @param authorId absent for a customer's own words
 */
@Schema(name = "BriefingLine", description = "The beginning of something that was said")
record Line(
        @Schema(required = true, examples = "42") long messageId,
        @Schema(required = true, examples = "CUSTOMER") MessageKind kind,
        @Schema(description = "Absent for a customer's own words", examples = "mina")
                String authorId,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant sentAt,
        @Schema(
                        required = true,
                        description = "At most 280 characters; `…` at the end stands for more",
                        examples = "My parcel has not arrived.")
                String text) {

    /** The longest text, in code points. */
    static final int LONGEST = 280;

    private static final String MORE = "…";

    Line {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + MORE;
        }
    }
}
