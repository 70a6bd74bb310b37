package care.onetribe.recognition.value;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The tribe finds that it values one thing more. */
@Schema(description = "One thing more that the tribe values")
record AddValue(
        @NotNull @Slug @Schema(required = true, examples = "patience") String key,
        @NotBlank
                @CodePointLength(max = 80)
                @Schema(maxLength = 80, required = true, examples = "Patience")
                String title,
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        maxLength = 500,
                        required = true,
                        examples = "Gave it the time that it needed.")
                String description) {}
