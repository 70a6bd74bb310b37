package care.onetribe.coaching.routine;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A routine as callers see it. */
@Schema(name = "Routine", description = "A template that comes again and again")
record RoutineView(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "start-of-day") String templateKey,
        @Schema(description = "For this member", examples = "mina") String memberId,
        @Schema(description = "For everybody of this team", examples = "north") String teamId,
        @Schema(
                        required = true,
                        description = "The day from which its rule counts",
                        examples = "2026-03-01")
                LocalDate startsOn,
        @Schema(required = true, examples = "noor") String begunById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant begunAt,
        @Schema(description = "Absent while it goes on", examples = "2026-06-01T09:30:00Z")
                Instant endedAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
