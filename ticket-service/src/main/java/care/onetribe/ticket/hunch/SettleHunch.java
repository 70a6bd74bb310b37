package care.onetribe.ticket.hunch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a hunch turned out. */
@Schema(description = "How a hunch turned out")
record SettleHunch(
        @NotNull @Schema(required = true, examples = "CAME_TRUE") HunchOutcome outcome,
        @Size(max = 2000)
                @Schema(
                        maxLength = 2000,
                        description = "How it can be told",
                        examples = "Eleven parcels with the new label were lost in the first week.")
                String note) {}
