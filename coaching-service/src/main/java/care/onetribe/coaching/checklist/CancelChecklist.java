package care.onetribe.coaching.checklist;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Nobody has to do it any more, and why. */
@Schema(description = "Nobody has to do it any more, and why")
record CancelChecklist(
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(required = true, maxLength = 500, examples = "You know all of it already.")
                String reason) {}
