package care.onetribe.ticket.wordback;

import care.onetribe.kit.version.Versioned;
import care.onetribe.ticket.conversation.TicketView.CustomerName;
import care.onetribe.ticket.conversation.TicketView.ThemeName;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up as callers see it. */
@Schema(name = "FollowUp", description = "Word back to a customer that what they told of is fixed")
public record FollowUpView(
        @Schema(required = true, examples = "12") long id,
        @Schema(required = true) ThemeName theme,
        @Schema(required = true) CustomerName customer,
        @Schema(
                        required = true,
                        description =
                                "The latest of the customer's tickets of the theme when it was"
                                        + " fixed; once it is sent, the one on which it was",
                        examples = "7")
                long ticketId,
        @Schema(description = "Who has that ticket", examples = "mina") String ownerId,
        @Schema(description = "The team that it stands with", examples = "north") String teamId,
        @Schema(required = true, examples = "PENDING") FollowUpStatus status,
        @Schema(
                        description = "What would be sent; present while it is PENDING",
                        examples = "Hello Alexis Morgan,\n\nyou told us about ...")
                String draft,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant madeAt,
        @Schema(description = "When it was sent or dropped") Instant doneAt,
        @Schema(description = "By whom; absent too where the suite dropped it", examples = "mina")
                String doneById,
        @Schema(description = "Why it was dropped", examples = "Left us in March") String reason,
        @Schema(description = "The message that was sent", examples = "42") Long messageId,
        @Schema(description = "When the customer turned around; see the theme's `wordBack`")
                Instant turnedAroundAt,
        @JsonIgnore @Schema(hidden = true) String rowVersions)
        implements Versioned {

    /** Of the follow-up, and of the rows whose names and words it shows. */
    @Override
    public String version() {
        return rowVersions;
    }
}
