package care.onetribe.coaching.onboarding;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Nobody has to go on, and why. */
@Schema(description = "Nobody has to go on, and why")
record CancelOnboarding(
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(required = true, maxLength = 500, examples = "Moves to another desk.")
                String reason) {}
