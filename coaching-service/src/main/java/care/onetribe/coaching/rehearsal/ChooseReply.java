package care.onetribe.coaching.rehearsal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer of a script is answered. */
@Schema(description = "The customer of a script is answered")
record ChooseReply(
        @NotNull
                @Size(min = 1, max = 40)
                @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = 40,
                        description = "Key of one of the choices at hand",
                        examples = "a")
                String choice) {}
