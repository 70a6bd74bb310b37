package care.onetribe.ticket.volume;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a theme was told, week by week. */
@Schema(name = "ThemeVolume", description = "How often a theme was told, week by week")
record VolumeView(
        @Schema(required = true, examples = "4") long themeId,
        @Schema(required = true, description = "The first one first; those without tickets too")
                List<VolumeWeek> weeks) {}
