package care.onetribe.recognition.value;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What leads write about a value. */
@Schema(description = "What leads write about a value")
record ValueDetails(
        @NotBlank @CodePointLength(max = 80) @Schema(maxLength = 80, examples = "Kindness")
                String title,
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        maxLength = 500,
                        examples = "Made somebody's day lighter without being asked.")
                String description,
        @Schema(
                        description = "Whether it can be named in new kudos; true when absent",
                        examples = "true")
                Boolean active) {}
