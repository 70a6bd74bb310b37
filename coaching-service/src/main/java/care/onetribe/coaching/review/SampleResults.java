package care.onetribe.coaching.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reviews of a random sample say together, of no single member. */
@Schema(description = "What the reviews of a random sample say together, of no single member")
record SampleResults(
        @Schema(required = true, examples = "3") long sampleId,
        @Schema(required = true, description = "Conversations drawn", examples = "10") int drawn,
        @Schema(
                        required = true,
                        description = "Reviews shared so far; the figures are about these only",
                        examples = "8")
                long shared,
        @Schema(required = true, description = "One for each version of a card that was used")
                List<CardResults> cards) {

    /** Reviews by one version of a card. */
    @Schema(description = "Reviews by one version of a card")
    record CardResults(
            @Schema(required = true, examples = "care-conversation") String scorecardKey,
            @Schema(required = true, examples = "1") int scorecardVersion,
            @Schema(
                            required = true,
                            description = "Reviews in which no critical criterion is NOT_YET")
                    Share withoutCriticalMiss,
            @Schema(required = true, description = "Every criterion, in the order of the card")
                    List<CriterionResult> criteria) {}

    /** One criterion over all reviews in which it applied. */
    @Schema(description = "One criterion over the reviews in which it applied")
    record CriterionResult(
            @Schema(required = true, examples = "feeling-heard") String criterionKey,
            @Schema(
                            required = true,
                            description =
                                    "Levels WELL or EXEMPLARY out of all; without NOT_APPLICABLE,"
                                            + " and without levels whose dispute nobody decided")
                    Share meetsStandard) {}
}
