package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Card;
import care.onetribe.coaching.scorecard.Criterion;
import care.onetribe.coaching.scorecard.Level;
import care.onetribe.coaching.scorecard.Rating;
import care.onetribe.coaching.skill.EvidenceKind;
import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.coaching.skill.SkillLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes down what a shared review shows of the skills that its card names. */
@ApplicationScoped
class ReviewEvidence {

    private final SkillEvidence evidence;

    ReviewEvidence(SkillEvidence evidence) {
        this.evidence = evidence;
    }

    void link(Review review, Card card, Instant at) {
        review.ratings().forEach(rating -> link(review, card, rating, at));
    }

    /** What was said by the same criterion of the same review before is replaced. */
    void link(Review review, Card card, Rating rating, Instant at) {
        var skillKeys =
                card.criterion(rating.criterionKey()).map(Criterion::skillKeys).orElseThrow();
        var source = "reviews/%d/criteria/%s".formatted(review.id(), rating.criterionKey());
        if (rating.level().isApplicable()) {
            evidence.link(
                    review.memberId(),
                    skillKeys,
                    EvidenceKind.REVIEW,
                    source,
                    shows(rating.level()),
                    at);
        } else {
            evidence.withdraw(review.memberId(), skillKeys, source);
        }
    }

    /**
     * What one conversation shows of a skill. Whoever was not there yet had the card to look at;
     * that somebody teaches others, no conversation with a customer shows.
     */
    private static SkillLevel shows(Level level) {
        return switch (level) {
            case NOT_YET -> SkillLevel.KNOWS_WHERE_TO_LOOK;
            case PARTLY -> SkillLevel.WITH_HELP;
            case WELL, EXEMPLARY -> SkillLevel.ON_MY_OWN;
            case NOT_APPLICABLE -> throw new IllegalArgumentException("shows nothing");
        };
    }
}
