package care.onetribe.ticket.wordback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer is not to be told. */
@Schema(description = "A customer is not to be told")
record DropFollowUp(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Left us in March")
                String reason) {}
