package care.onetribe.coaching.opportunity;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yes, as those see it who may. */
@Schema(
        name = "OpportunityParticipant",
        description = "That somebody said yes to an opportunity, and what came of it")
record ParticipationView(
        @Schema(required = true, examples = "7") long opportunityId,
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant saidYesAt,
        @Schema(description = "Absent until the outcome is noted", examples = "TOOK_PART")
                NoteOutcome.Result result,
        @Schema(examples = "Took over the fifth ticket and calmed the caller in two replies.")
                String note,
        @Schema(examples = "lea") String notedById,
        @Schema(examples = "2026-03-14T15:00:00Z") Instant notedAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
