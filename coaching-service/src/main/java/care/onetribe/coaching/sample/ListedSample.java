package care.onetribe.coaching.sample;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sample in a list. */
@Schema(description = "A sample in a list")
record ListedSample(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "noor") String drawnById,
        @Schema(required = true, examples = "north") String teamId,
        @Schema(required = true, examples = "2026-03-01") LocalDate firstDay,
        @Schema(required = true, examples = "2026-03-31") LocalDate lastDay,
        @Schema(required = true, description = "How many were asked for", examples = "10")
                int number,
        @Schema(required = true, examples = "2026-04-01T09:30:00Z") Instant drawnAt) {}
