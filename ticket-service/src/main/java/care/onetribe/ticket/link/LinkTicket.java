package care.onetribe.ticket.link;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket has to do with another one. */
@Schema(description = "A ticket has to do with another one")
record LinkTicket(
        @NotNull @Schema(required = true, examples = "DUPLICATE_OF") LinkKind kind,
        @NotNull @Schema(required = true, description = "The other ticket", examples = "8")
                Long ticketId) {}
