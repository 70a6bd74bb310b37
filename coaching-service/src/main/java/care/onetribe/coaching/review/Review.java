package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Card;
import care.onetribe.coaching.scorecard.Rating;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a coach or peer and the agent themself see in one conversation, on the same card. Neither
 * sees what the other wrote before both have written.
 */
@Entity
class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String memberId;

    private String reviewerId;

    private long ticketId;

    private String scorecardKey;

    private int scorecardVersion;

    private Long sampleId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReviewStatus status;

    private String doneWell;

    private String workOn;

    private String answer;

    private Boolean missedCritical;

    @Embedded private Milestones milestones;

    @ElementCollection
    @CollectionTable(name = "review_rating", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<Rating> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_self_rating", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<Rating> selfRatings = new ArrayList<>();

    protected Review() {
        // for Hibernate
    }

    /**
     * @throws ReviewOfOneself when reviewer and agent are the same
     */
    Review(String reviewerId, OpenReview request, Card card, Instant now) {
        if (reviewerId.equals(request.memberId())) {
            throw new ReviewOfOneself();
        }
        this.reviewerId = reviewerId;
        this.memberId = request.memberId();
        this.ticketId = request.ticketId();
        this.sampleId = request.sampleId();
        this.scorecardKey = card.key();
        this.scorecardVersion = card.number();
        this.status = ReviewStatus.DRAFT;
        this.milestones = new Milestones(now);
    }

    /**
     * The reviewer writes; not everything has to be there yet.
     *
     * @throws ReviewIsShared once the agent has read it
     */
    void write(ReviewDetails details, Card card) {
        if (status.isOpenToBoth()) {
            throw new ReviewIsShared(id);
        }
        var inOrder = card.inOrder(details.ratings());
        doneWell = details.doneWell();
        workOn = details.workOn();
        ratings.clear();
        ratings.addAll(inOrder);
    }

    /** The agent says how they see it themself, once and on every criterion. */
    void assessThemself(SelfAssessment assessment, Card card, Instant now) {
        requireStep(ReviewStatus.SELF_ASSESSED);
        var inOrder = card.inOrder(assessment.ratings());
        card.requireComplete(inOrder);
        moveTo(ReviewStatus.SELF_ASSESSED, now);
        selfRatings.addAll(inOrder);
    }

    /** From now on both see both. */
    void share(Card card, Instant now) {
        requireStep(ReviewStatus.SHARED);
        card.requireComplete(ratings);
        if (doneWell == null || workOn == null) {
            throw new FeedbackMissing();
        }
        moveTo(ReviewStatus.SHARED, now);
        missedCritical = card.isMissedBy(ratings);
    }

    void answer(String text, Instant now) {
        moveTo(ReviewStatus.DISCUSSED, now);
        answer = text;
    }

    /** A second coach agreed with the agent: what they expected takes the place of what was. */
    void correct(Rating expected, Card card) {
        ratings.replaceAll(
                rating ->
                        rating.criterionKey().equals(expected.criterionKey()) ? expected : rating);
        missedCritical = card.isMissedBy(ratings);
    }

    Optional<Rating> rating(String criterionKey) {
        return ratings.stream().filter(it -> it.criterionKey().equals(criterionKey)).findFirst();
    }

    private void moveTo(ReviewStatus next, Instant now) {
        requireStep(next);
        status = next;
        milestones.reach(next, now);
    }

    private void requireStep(ReviewStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalReviewStep(status, next);
        }
    }

    Long id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    String reviewerId() {
        return reviewerId;
    }

    long ticketId() {
        return ticketId;
    }

    String scorecardKey() {
        return scorecardKey;
    }

    int scorecardVersion() {
        return scorecardVersion;
    }

    ReviewStatus status() {
        return status;
    }

    /** When both saw both, or null. */
    Instant sharedAt() {
        return milestones.sharedAt();
    }

    List<Rating> ratings() {
        return List.copyOf(ratings);
    }

    ReviewDetails details() {
        return new ReviewDetails(doneWell, workOn, ratings());
    }

    /** As one sees it who may read the reviewer's side, the agent's own, or both. */
    ReviewView view(boolean reviewersSide, boolean agentsSide) {
        return new ReviewView(
                id,
                memberId,
                reviewerId,
                ticketId,
                scorecardKey,
                scorecardVersion,
                sampleId,
                status,
                reviewersSide ? doneWell : null,
                reviewersSide ? workOn : null,
                reviewersSide ? ratings() : null,
                agentsSide ? List.copyOf(selfRatings) : null,
                missedCritical,
                answer,
                milestones.openedAt(),
                milestones.selfAssessedAt(),
                milestones.sharedAt(),
                milestones.discussedAt(),
                Integer.toString(version));
    }
}
