package care.onetribe.coaching.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often agents were right when they disputed a criterion: where that is often, the card is at
 * fault, not the people.
 */
@Schema(
        description =
                "How often disputes were upheld, criterion by criterion: a defect of the card")
record DisputeRates(
        @Schema(required = true, examples = "care-conversation") String scorecardKey,
        @Schema(required = true, examples = "1") int scorecardVersion,
        @Schema(required = true, description = "Every criterion, in the order of the card")
                List<CriterionRate> criteria) {

    /** The disputes of one criterion. */
    @Schema(name = "CriterionDisputeRate", description = "The disputes of one criterion")
    record CriterionRate(
            @Schema(required = true, examples = "feeling-heard") String criterionKey,
            @Schema(
                            required = true,
                            description =
                                    "Disputes upheld out of those that a second coach decided")
                    Share upheld) {}
}
