package care.onetribe.ticket.focus;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member turns to a ticket.
 *
 * @param resumeNote for the ticket that is left, not for the one that is turned to
 */
@Schema(description = "You turn to a ticket")
record TurnFocus(
        @NotNull @Schema(required = true, description = "The one to turn to", examples = "8")
                Long ticketId,
        @Size(max = ResumeNote.LONGEST)
                @Pattern(
                        regexp = ResumeNote.SAYS_SOMETHING,
                        message = ResumeNote.SAYS_SOMETHING_RULE)
                @Schema(
                        description =
                                "For the ticket that you leave: where you are with it and what"
                                        + " comes next, so that you or somebody else can pick it up"
                                        + " there. Needed unless that ticket is resolved or closed;"
                                        + " without meaning where no ticket is left.",
                        examples = "The carrier calls back; then tell Alexis the new date")
                String resumeNote) {}
