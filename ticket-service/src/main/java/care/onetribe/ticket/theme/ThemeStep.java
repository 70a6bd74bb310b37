package care.onetribe.ticket.theme;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a theme.
 *
 * @param memberId absent when the suite itself took the step
 */
@Schema(name = "ThemeHistoryEntry", description = "One step of a theme: who did what, and when")
record ThemeStep(
        @Schema(required = true, examples = "42") long id,
        @Schema(required = true, examples = "theme.merged") String step,
        @Schema(required = true) Instant at,
        @Schema(description = "Absent when the suite itself took it", examples = "lea")
                String memberId,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        required = true,
                        description = "What the step was about")
                JsonNode data) {}
