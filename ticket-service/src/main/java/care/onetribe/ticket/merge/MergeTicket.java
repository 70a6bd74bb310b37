package care.onetribe.ticket.merge;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket is to go over into another one. */
@Schema(description = "A ticket is to go over into another one")
record MergeTicket(
        @NotNull @Schema(required = true, description = "The one that stays", examples = "8")
                Long ticketId) {}
