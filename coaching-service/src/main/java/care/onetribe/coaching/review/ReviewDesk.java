package care.onetribe.coaching.review;

import care.onetribe.coaching.sample.Draws;
import care.onetribe.coaching.scorecard.Card;
import care.onetribe.coaching.scorecard.Cards;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** What can be done with reviews; each method is one transaction. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    private final Reviews reviews;
    private final ReviewRights rights;
    private final ReviewEvidence evidence;
    private final ReviewHistory history;
    private final Cards cards;
    private final Draws draws;
    private final Caller caller;
    private final Clock clock;

    ReviewDesk(
            Reviews reviews,
            ReviewRights rights,
            ReviewEvidence evidence,
            ReviewHistory history,
            Cards cards,
            Draws draws,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.rights = rights;
        this.evidence = evidence;
        this.history = history;
        this.cards = cards;
        this.draws = draws;
        this.caller = caller;
        this.clock = clock;
    }

    /** Reviews of the caller's conversations that wait for their answer, the newest first. */
    @Transactional(TxType.SUPPORTS)
    public List<ReviewView> awaitingAnswer(PageRequest page) {
        var shared = new ReviewFilter(caller.id(), null, List.of(ReviewStatus.SHARED));
        return list(shared, page).items();
    }

    @Transactional(TxType.SUPPORTS)
    Page<ReviewView> list(ReviewFilter filter, PageRequest page) {
        return reviews.page(filter, page);
    }

    @Transactional(TxType.SUPPORTS)
    ReviewView show(long id) {
        return rights.view(reviews.require(id));
    }

    ReviewView open(OpenReview request) {
        rights.requireReviewerOf(request.memberId());
        var card = cards.latest(request.scorecardKey());
        if (request.sampleId() != null) {
            requireDrawnAndFree(request);
        }
        var now = clock.instant();
        var review = new Review(caller.id(), request, card, now);
        reviews.persistAndFlush(review);
        history.record(review, "opened", caller.id(), now);
        return rights.view(review);
    }

    ReviewView write(long id, MergePatch patch, Precondition precondition) {
        var review = reviews.lock(id);
        rights.requireReviewer(review);
        precondition.require(rights.view(review));
        review.write(patch.applyTo(review.details()), cardOf(review));
        return changed(review);
    }

    ReviewView assess(long id, SelfAssessment request, Precondition precondition) {
        var review = reviews.lock(id);
        rights.requireAgent(review);
        precondition.honour(rights.view(review));
        var now = clock.instant();
        review.assessThemself(request, cardOf(review), now);
        history.record(review, "self-assessed", caller.id(), now);
        return changed(review);
    }

    ReviewView share(long id, Precondition precondition) {
        var review = reviews.lock(id);
        rights.requireReviewer(review);
        precondition.honour(rights.view(review));
        var card = cardOf(review);
        var now = clock.instant();
        review.share(card, now);
        evidence.link(review, card, now);
        history.record(review, "shared", caller.id(), now);
        return changed(review);
    }

    ReviewView answer(long id, Answer request, Precondition precondition) {
        var review = reviews.lock(id);
        rights.requireAgent(review);
        precondition.honour(rights.view(review));
        var now = clock.instant();
        review.answer(request.answer(), now);
        history.record(review, "discussed", caller.id(), now);
        return changed(review);
    }

    /**
     * Of two who review the same drawn conversation at once, the later one is told of the first.
     */
    private void requireDrawnAndFree(OpenReview request) {
        draws.claim(request.sampleId(), request.ticketId(), request.memberId());
        reviews.ofDrawn(request.sampleId(), request.ticketId())
                .ifPresent(
                        there -> {
                            throw new TicketIsReviewed(
                                    there.ticketId(), there.id(), there.reviewerId());
                        });
    }

    private Card cardOf(Review review) {
        return cards.require(review.scorecardKey(), review.scorecardVersion());
    }

    private ReviewView changed(Review review) {
        reviews.flush();
        return rights.view(review);
    }
}
