package care.onetribe.coaching.roster;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What is known of a team and may be changed. */
@Schema(description = "What is known of a team")
record TeamDetails(
        @NotBlank @CodePointLength(max = 120) @Schema(maxLength = 120, examples = "North")
                String name) {}
