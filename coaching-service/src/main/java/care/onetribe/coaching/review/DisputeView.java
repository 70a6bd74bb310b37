package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Level;
import care.onetribe.coaching.scorecard.Rating;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispute with all that a second coach needs besides the conversation itself. */
@Schema(name = "Dispute", description = "One criterion of a review that the agent sees otherwise")
record DisputeView(
        @Schema(required = true, examples = "2") long id,
        @Schema(required = true, examples = "5") long reviewId,
        @Schema(required = true, description = "The agent", examples = "mina") String memberId,
        @Schema(required = true, examples = "noor") String reviewerId,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, examples = "care-conversation") String scorecardKey,
        @Schema(required = true, examples = "1") int scorecardVersion,
        @Schema(required = true, description = "As the reviewer wrote it", examples = "PARTLY")
                Level ratedLevel,
        @Schema(required = true, description = "As the agent sees it") Rating expected,
        @Schema(
                        required = true,
                        description = "The agent's",
                        examples = "The day is in the second message.")
                String reason,
        @Schema(required = true) DisputeStatus status,
        @Schema(required = true) Instant raisedAt,
        @Schema(required = true) Instant decideBy,
        @Schema(description = "The second coach; present once decided", examples = "iris")
                String decidedById,
        @Schema(
                        description = "Why; present once decided",
                        examples = "The day is said; the card asks for no more.")
                String decision,
        @Schema(description = "Present once decided") Instant decidedAt,
        @JsonIgnore @Schema(hidden = true) String version)
        implements Versioned {}
