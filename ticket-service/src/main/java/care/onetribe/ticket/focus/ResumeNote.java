package care.onetribe.ticket.focus;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody left a ticket, for whoever comes next. */
@Schema(description = "Where somebody left the ticket")
public record ResumeNote(
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true, examples = "2026-03-01T10:05:00Z") Instant at,
        @Schema(required = true, examples = "The carrier calls back; then tell Alexis the new date")
                String text) {

    /** As long as what is said in a handover. */
    static final int LONGEST = 4_000;

    /** In an address, where everything between the two may cut what is longer. */
    static final int LONGEST_IN_ADDRESS = 1_000;

    static final String SAYS_SOMETHING = "[\\s\\S]*\\S[\\s\\S]*";
    static final String SAYS_SOMETHING_RULE = "must not be blank";
}
