package care.onetribe.recognition.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tribe finds that it values one thing more. */
record AddValue(
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-z0-9-]{0,39}",
                        message = "must be lower case letters, digits and '-', at most 40")
                @Schema(required = true, examples = "patience")
                String key,
        @NotBlank @Size(max = 80) @Schema(required = true, examples = "Patience") String title,
        @NotBlank
                @Size(max = 500)
                @Schema(required = true, examples = "Gave it the time that it needed.")
                String description) {}
