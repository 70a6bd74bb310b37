package care.onetribe.ticket.wordback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is behind a theme is fixed. */
@Schema(description = "What is behind a theme is fixed")
record FixTheme(
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        required = true,
                        description = "What was done about it; it stands in the word to customers",
                        examples = "The depot scans every parcel twice now.")
                String note) {}
