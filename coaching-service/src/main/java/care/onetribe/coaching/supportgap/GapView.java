package care.onetribe.coaching.supportgap;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support gap as callers see it. */
@Schema(name = "SupportGap", description = "Something that was missing for a customer")
record GapView(
        @Schema(required = true, examples = "7") long id,
        @Schema(
                        required = true,
                        examples = "Nobody could tell me which depots are closed on Good Friday.")
                String missing,
        @Schema(required = true, examples = "[\"The article on depots\"]") List<String> lookedIn,
        @Schema(description = "The ticket that showed it", examples = "7") Long ticketId,
        @Schema(description = "The checklist item that showed it")
                GapDetails.ChecklistItem checklistItem,
        @Schema(required = true, examples = "mina") String reporterId,
        @Schema(description = "The reporter's team at the time", examples = "north") String teamId,
        @Schema(description = "Absent while nobody cares for it", examples = "lea") String ownerId,
        @Schema(required = true, examples = "FIXED") GapStatus status,
        @Schema(
                        description = "What was done, or why nothing will be; once it is closed",
                        examples = "The article on depots has a table of holidays now.")
                String reason,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant reportedAt,
        @Schema(examples = "2026-03-03T09:30:00Z") Instant closedAt,
        @Schema(description = "From the report to the end; once it is closed", examples = "PT48H")
                Duration timeToClose,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static GapView of(SupportGap gap) {
        var details = gap.details();
        return new GapView(
                gap.id(),
                details.missing(),
                details.lookedIn(),
                details.ticketId(),
                details.checklistItem(),
                gap.reporterId(),
                gap.teamId(),
                gap.ownerId(),
                gap.status(),
                gap.reason(),
                gap.reportedAt(),
                gap.closedAt(),
                gap.timeToClose(),
                gap.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
