package care.onetribe.recognition.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What leads write about a value. */
@Schema(description = "What leads write about a value")
record ValueDetails(
        @NotBlank @Size(max = 80) @Schema(examples = "Kindness") String title,
        @NotBlank
                @Size(max = 500)
                @Schema(examples = "Made somebody's day lighter without being asked.")
                String description,
        @Schema(description = "Whether it can be named in new kudos; true when absent")
                Boolean active) {}
