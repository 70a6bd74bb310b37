package care.onetribe.ticket.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the customer is after.
 *
 * @param confirmed whether the customer said that this is it
 */
@Schema(description = "What the customer is after")
public record Expectation(
        @NotBlank
                @Size(max = 2000)
                @Schema(required = true, examples = "Wants the parcel sent again before Friday")
                String text,
        @Schema(description = "Whether the customer said that this is it", examples = "true")
                boolean confirmed) {}
