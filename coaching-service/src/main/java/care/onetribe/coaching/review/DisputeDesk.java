package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Cards;
import care.onetribe.coaching.scorecard.Rating;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** What can be done with disputes; each method is one transaction. */
@ApplicationScoped
@Transactional
class DisputeDesk {

    private final Disputes disputes;
    private final Reviews reviews;
    private final ReviewRights rights;
    private final ReviewEvidence evidence;
    private final ReviewHistory history;
    private final Cards cards;
    private final DisputeConfig config;
    private final Caller caller;
    private final Clock clock;

    DisputeDesk(
            Disputes disputes,
            Reviews reviews,
            ReviewRights rights,
            ReviewEvidence evidence,
            ReviewHistory history,
            Cards cards,
            DisputeConfig config,
            Caller caller,
            Clock clock) {
        this.disputes = disputes;
        this.reviews = reviews;
        this.rights = rights;
        this.evidence = evidence;
        this.history = history;
        this.cards = cards;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    Page<DisputeView> list(List<DisputeStatus> statuses, PageRequest page) {
        return disputes.page(statuses, page);
    }

    @Transactional(TxType.SUPPORTS)
    Page<DisputeView> listOf(long reviewId, PageRequest page) {
        reviews.require(reviewId);
        return disputes.pageOf(reviewId, page);
    }

    @Transactional(TxType.SUPPORTS)
    DisputeView show(long id) {
        return disputes.require(id).view();
    }

    DisputeView raise(long reviewId, RaiseDispute request) {
        var review = reviews.lock(reviewId);
        rights.requireAgent(review);
        if (!review.status().isOpenToBoth()) {
            throw new ReviewIsNotShared(reviewId);
        }
        var rated = rated(review, request.expected().criterionKey());
        disputes.of(reviewId, rated.criterionKey())
                .ifPresent(
                        there -> {
                            throw new CriterionIsDisputed(there);
                        });
        var now = clock.instant();
        var dispute = new Dispute(review, rated, request, config.decidedWithin(), now);
        disputes.persistAndFlush(dispute);
        history.record(dispute, "raised", caller.id(), now);
        return dispute.view();
    }

    DisputeView decide(long id, DecideDispute request, Precondition precondition) {
        var dispute = disputes.lock(id);
        rights.requireSecondCoach(dispute);
        precondition.honour(dispute.view());
        var now = clock.instant();
        dispute.decide(request, caller.id(), now);
        if (dispute.status() == DisputeStatus.UPHELD) {
            correct(dispute);
        }
        disputes.flush();
        history.record(dispute, "decided", caller.id(), now);
        return dispute.view();
    }

    /** What the agent expected takes the place of what was rated, in the evidence too. */
    private void correct(Dispute dispute) {
        var review = reviews.lockForDispute(dispute.reviewId());
        var card = cards.require(review.scorecardKey(), review.scorecardVersion());
        review.correct(dispute.expected(), card);
        evidence.link(review, card, dispute.expected(), review.sharedAt());
    }

    private static Rating rated(Review review, String criterionKey) {
        return review.rating(criterionKey)
                .orElseThrow(
                        () ->
                                new InvalidField(
                                        "/expected/criterionKey",
                                        "is no criterion of the review's card"));
    }
}
