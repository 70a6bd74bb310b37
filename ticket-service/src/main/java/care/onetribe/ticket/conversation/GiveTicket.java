package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket is to be given on. */
@Schema(
        description =
                "To a member or to a team; everything else is required, so that the customer need not say it twice")
record GiveTicket(
        @Handle @Schema(examples = "theo") String toMemberId,
        @Handle @Schema(description = "In the place of toMemberId") String toTeamId,
        @NotBlank
                @Size(max = 2000)
                @Schema(required = true, examples = "The depot is in your region")
                String reason,
        @NotBlank
                @Size(max = 4000)
                @Schema(required = true, examples = "Checked the address, asked the carrier")
                String done,
        @NotBlank
                @Size(max = 4000)
                @Schema(required = true, examples = "Call the depot after 14:00")
                String next,
        @NotBlank
                @Size(max = 4000)
                @Schema(required = true, examples = "That we call back by Friday")
                String customerTold) {

    @AssertTrue(message = "name either toMemberId or toTeamId")
    @Schema(hidden = true)
    boolean isToOneReceiver() {
        return (toMemberId == null) != (toTeamId == null);
    }
}
