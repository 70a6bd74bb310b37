package care.onetribe.gateway.growth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal, and who helps. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GrowthGoal")
record GoalLine(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "Lead a rehearsal") String title,
        @Schema(required = true) LocalDate targetOn,
        @Schema(required = true, examples = "ACTIVE") String status,
        @Schema(required = true, examples = "[\"rosa\"]") List<String> helperIds,
        @Schema(required = true) Instant setAt,
        Instant endedAt) {}
