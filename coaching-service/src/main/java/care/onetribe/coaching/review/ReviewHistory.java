package care.onetribe.coaching.review;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/**
 * Tells others of the steps of reviews and disputes: who, which and when, never a word or level.
 */
@ApplicationScoped
class ReviewHistory {

    private final Outbox outbox;

    ReviewHistory(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @param step what happened, for example {@code shared}
     */
    void record(Review review, String step, String actorId, Instant at) {
        var data =
                Map.of(
                        "reviewId", review.id(),
                        "memberId", review.memberId(),
                        "reviewerId", review.reviewerId(),
                        "ticketId", review.ticketId());
        outbox.record(new Event("review." + step, "reviews/" + review.id(), at, actorId, data));
    }

    /**
     * @param actorId null where nobody decided in time
     */
    void record(Dispute dispute, String step, String actorId, Instant at) {
        var data =
                Map.of(
                        "disputeId", dispute.id(),
                        "reviewId", dispute.reviewId(),
                        "memberId", dispute.memberId(),
                        "reviewerId", dispute.reviewerId(),
                        "criterionKey", dispute.expected().criterionKey(),
                        "status", dispute.status());
        outbox.record(new Event("dispute." + step, "disputes/" + dispute.id(), at, actorId, data));
    }
}
