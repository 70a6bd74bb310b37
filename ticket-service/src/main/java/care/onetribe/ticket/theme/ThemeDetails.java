package care.onetribe.ticket.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written about a theme and may be changed. */
@Schema(description = "What is written about a theme")
record ThemeDetails(
        @NotBlank @Size(max = 200) @Schema(examples = "Parcels lost at the depot") String name,
        @Size(max = 4000)
                @Schema(
                        description = "How to know one more case of it",
                        examples = "The carrier says delivered, and there is no parcel.")
                String description,
        @Schema(description = "UNKNOWN when absent", examples = "DEFECT") ThemeCause cause,
        @Valid Upstream upstream) {}
