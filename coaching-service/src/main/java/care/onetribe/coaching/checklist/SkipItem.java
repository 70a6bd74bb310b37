package care.onetribe.coaching.checklist;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Something is left out, and why. */
@Schema(name = "SkipChecklistItem", description = "Something is left out, and why")
record SkipItem(
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(required = true, maxLength = 500, examples = "No angry customer today.")
                String reason) {}
