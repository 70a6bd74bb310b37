package care.onetribe.ticket.theme;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket is one more case of a theme. */
@Schema(description = "A ticket is one more case of a theme")
record AssignTheme(@NotNull @Schema(required = true, examples = "4") Long themeId) {}
