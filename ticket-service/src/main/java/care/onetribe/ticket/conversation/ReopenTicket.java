package care.onetribe.ticket.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The concern was not dealt with after all. */
record ReopenTicket(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "It arrived broken")
                String reason) {}
