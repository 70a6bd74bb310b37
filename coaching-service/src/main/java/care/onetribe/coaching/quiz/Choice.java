package care.onetribe.coaching.quiz;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An answer that can be chosen, and whether it is right. */
@Schema(name = "QuizChoice", description = "An answer, and whether it is right")
record Choice(
        @NotNull @Slug @Schema(required = true, pattern = Slug.PATTERN, examples = "a") String key,
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        required = true,
                        maxLength = 500,
                        examples = "Name what they feel, then ask what happened.")
                String text,
        @NotNull @Schema(required = true, examples = "true") Boolean right) {}
