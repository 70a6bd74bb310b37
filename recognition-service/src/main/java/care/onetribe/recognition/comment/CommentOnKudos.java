package care.onetribe.recognition.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The caller says something to a kudos. */
@Schema(description = "What you say to a kudos")
record CommentOnKudos(
        @NotNull
                @NotBlank
                @CodePointLength(max = 1_000)
                @Schema(
                        required = true,
                        maxLength = 1_000,
                        examples = "I saw that too. Well deserved!")
                String text) {}
