package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Rating;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as far as its reader may see it. */
@Schema(name = "Review", description = "A conversation as a reviewer and its agent see it")
public record ReviewView(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, description = "The agent", examples = "mina") String memberId,
        @Schema(required = true, examples = "noor") String reviewerId,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, examples = "care-conversation") String scorecardKey,
        @Schema(required = true, examples = "1") int scorecardVersion,
        @Schema(description = "Absent where the conversation was picked by hand", examples = "3")
                Long sampleId,
        @Schema(required = true) ReviewStatus status,
        @Schema(description = "Absent for the agent until it is shared") String doneWell,
        @Schema(description = "One thing; absent for the agent until it is shared") String workOn,
        @Schema(description = "Absent for the agent until it is shared") List<Rating> ratings,
        @Schema(description = "The agent's own; absent for the reviewer until it is shared")
                List<Rating> selfRatings,
        @Schema(description = "Whether a critical criterion is NOT_YET; present once it is shared")
                Boolean missedCritical,
        @Schema(description = "What the agent takes from it; present once it is DISCUSSED")
                String answer,
        @Schema(required = true) Instant openedAt,
        Instant selfAssessedAt,
        Instant sharedAt,
        Instant discussedAt,
        @JsonIgnore @Schema(hidden = true) String version)
        implements Versioned {}
