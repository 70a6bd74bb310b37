package care.onetribe.recognition.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A lead takes a kudos out of sight. */
@Schema(description = "Why it is taken out of sight; its giver reads it")
record HideKudos(
        @NotNull
                @NotBlank
                @CodePointLength(max = 500)
                @Schema(required = true, maxLength = 500, examples = "It names a customer.")
                String because) {}
