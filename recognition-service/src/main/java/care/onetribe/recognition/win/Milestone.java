package care.onetribe.recognition.win;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A goal was reached by somebody who wants that seen; what it was, is not told. */
@Entity
class Milestone {

    @Id private long goalId;

    private String memberId;

    protected Milestone() {
        // for Hibernate
    }

    Milestone(long goalId, String memberId) {
        this.goalId = goalId;
        this.memberId = memberId;
    }

    long goalId() {
        return goalId;
    }

    String memberId() {
        return memberId;
    }
}
