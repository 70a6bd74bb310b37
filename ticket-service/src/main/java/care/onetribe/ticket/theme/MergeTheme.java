package care.onetribe.ticket.theme;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme is to go over into another one. */
@Schema(description = "A theme is to go over into another one")
record MergeTheme(
        @NotNull @Schema(required = true, description = "The one that stays", examples = "5")
                Long themeId) {}
