package care.onetribe.coaching.review;

import static care.onetribe.coaching.access.Relation.OTHER_COACH;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.access.Relation.TEAMMATE;

import care.onetribe.coaching.access.Relations;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with reviews and disputes; the only place that says so. A coach of any team, a
 * lead of the agent's and whoever works in it may review. Until it is shared, only reviewer and
 * agent know of a review, each without the other's part; then it is also shown to coaches and leads
 * of the agent's team. A dispute is shown to those, and to every coach, since any coach but the
 * reviewer may decide it.
 */
@ApplicationScoped
class ReviewRights {

    private final Relations relations;
    private final Roster roster;
    private final Caller caller;

    ReviewRights(Relations relations, Roster roster, Caller caller) {
        this.relations = relations;
        this.roster = roster;
        this.caller = caller;
    }

    /**
     * @param memberId as sent in a body's {@code memberId}
     * @throws InvalidField when nobody has this handle
     * @throws Forbidden unless the caller may review this agent's conversations
     */
    void requireReviewerOf(String memberId) {
        var agent =
                roster.find(memberId)
                        .orElseThrow(() -> new InvalidField("/memberId", "is nobody's handle"));
        if (!relations.to(agent).isAny(SELF, OWN_LEAD, OWN_COACH, OTHER_COACH, TEAMMATE)) {
            throw new Forbidden(
                    "Conversations are reviewed by coaches, and by people of the agent's own team.");
        }
    }

    /**
     * @throws NotFound when the caller may not know of the review
     */
    void requireVisible(Review review) {
        boolean visible =
                isAgent(review)
                        || isReviewer(review)
                        || review.status().isOpenToBoth() && looksAfter(review.memberId());
        if (!visible) {
            throw new NotFound("review", review.id());
        }
    }

    void requireReviewer(Review review) {
        requireVisible(review);
        if (!isReviewer(review)) {
            throw new Forbidden("Only %s writes this review.".formatted(review.reviewerId()));
        }
    }

    void requireAgent(Review review) {
        requireVisible(review);
        if (!isAgent(review)) {
            throw new Forbidden(
                    "Only %s, whose conversation it was, may do that."
                            .formatted(review.memberId()));
        }
    }

    /** As the caller, who may know of it, sees it. */
    ReviewView view(Review review) {
        boolean both = review.status().isOpenToBoth();
        return review.view(both || isReviewer(review), both || isAgent(review));
    }

    /** Whether the caller sees what is shared of a member's reviews, whoever wrote them. */
    boolean looksAfter(String memberId) {
        return roster.find(memberId)
                .map(relations::to)
                .filter(relation -> relation.isAny(OWN_COACH, OWN_LEAD))
                .isPresent();
    }

    /**
     * @throws NotFound when the caller may not know of the dispute
     */
    void requireVisible(Dispute dispute) {
        boolean visible =
                caller.is(Role.COACH)
                        || caller.id().equals(dispute.memberId())
                        || caller.id().equals(dispute.reviewerId())
                        || looksAfter(dispute.memberId());
        if (!visible) {
            throw new NotFound("dispute", dispute.id());
        }
    }

    /**
     * @throws Forbidden unless the caller is a coach who has no part in the review
     */
    void requireSecondCoach(Dispute dispute) {
        requireVisible(dispute);
        if (!caller.is(Role.COACH)
                || caller.id().equals(dispute.reviewerId())
                || caller.id().equals(dispute.memberId())) {
            throw new Forbidden(
                    "A dispute is decided by a coach who is neither reviewer nor agent.");
        }
    }

    private boolean isAgent(Review review) {
        return caller.id().equals(review.memberId());
    }

    private boolean isReviewer(Review review) {
        return caller.id().equals(review.reviewerId());
    }
}
