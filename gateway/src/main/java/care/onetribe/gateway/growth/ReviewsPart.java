package care.onetribe.gateway.growth;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The latest reviews that were shared, and what those drawn at random say together. */
@Schema(name = "GrowthReviews")
record ReviewsPart(
        @Schema(required = true, description = "The newest first, at most 50")
                List<ReviewLine> items,
        @Schema(
                        required = true,
                        description =
                                "Of these, the ones that were drawn at random: how many missed no"
                                        + " critical criterion")
                WilsonShare withoutCriticalMiss) {

    static ReviewsPart of(List<ReviewLine> reviews) {
        var counting = reviews.stream().filter(ReviewLine::counts).toList();
        long good = counting.stream().filter(review -> !review.missedCritical()).count();
        return new ReviewsPart(reviews, WilsonShare.of(good, counting.size()));
    }
}
