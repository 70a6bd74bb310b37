package care.onetribe.coaching.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a review came how far. */
@Embeddable
class Milestones {

    private Instant openedAt;

    private Instant selfAssessedAt;

    private Instant sharedAt;

    private Instant discussedAt;

    protected Milestones() {
        // for Hibernate
    }

    Milestones(Instant openedAt) {
        this.openedAt = openedAt;
    }

    void reach(ReviewStatus status, Instant now) {
        switch (status) {
            case DRAFT -> throw new IllegalArgumentException("every review begins there");
            case SELF_ASSESSED -> selfAssessedAt = now;
            case SHARED -> sharedAt = now;
            case DISCUSSED -> discussedAt = now;
        }
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant selfAssessedAt() {
        return selfAssessedAt;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    Instant discussedAt() {
        return discussedAt;
    }
}
