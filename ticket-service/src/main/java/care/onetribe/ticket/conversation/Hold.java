package care.onetribe.ticket.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a ticket rests, and how long.
 *
 * @param until it comes back by itself then
 * @param forCustomer whether it rests because the customer wants it to
 */
@Schema(description = "Why a ticket rests, and how long")
public record Hold(
        @NotBlank
                @Size(max = 500)
                @Schema(required = true, examples = "The carrier looks for the parcel")
                String reason,
        @NotNull
                @Schema(
                        required = true,
                        description = "It comes back by itself then; in the future",
                        examples = "2030-03-04T09:00:00Z")
                Instant until,
        @Schema(
                        description =
                                "Whether it rests because the customer wants it to, so that it is"
                                        + " not they who wait; `false` when absent",
                        examples = "false")
                Boolean forCustomer) {

    public Hold {
        forCustomer = Boolean.TRUE.equals(forCustomer);
    }
}
