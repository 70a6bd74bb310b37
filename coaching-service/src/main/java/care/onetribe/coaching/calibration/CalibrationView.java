package care.onetribe.coaching.calibration;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calibration as those see it who take part. */
@Schema(name = "Calibration", description = "Conversations that several reviewers rate blind")
record CalibrationView(
        @Schema(required = true, examples = "4") long id,
        @Schema(required = true, examples = "March, angry customers") String title,
        @Schema(required = true, examples = "lea") String organizerId,
        @Schema(required = true, examples = "care-conversation") String scorecardKey,
        @Schema(required = true, examples = "1") int scorecardVersion,
        @Schema(required = true, examples = "[7, 8]") List<Long> ticketIds,
        @Schema(required = true, examples = "[\"noor\", \"iris\"]") List<String> reviewerIds,
        @Schema(required = true) CalibrationStatus status,
        @Schema(required = true) Instant openedAt,
        @Schema(description = "Present once it is REVEALED") Instant revealedAt,
        @JsonIgnore @Schema(hidden = true) String version)
        implements Versioned {}
