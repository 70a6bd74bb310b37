package care.onetribe.ticket.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The concern is dealt with. */
record ResolveTicket(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Sent again, arrived")
                String summary) {}
