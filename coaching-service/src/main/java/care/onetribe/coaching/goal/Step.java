package care.onetribe.coaching.goal;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Something small enough to be done.
 *
 * @param doneAt null until it is
 */
@Embeddable
record Step(String text, Instant doneAt) {

    Step markedAt(Instant time) {
        return new Step(text, time);
    }

    boolean isDone() {
        return doneAt != null;
    }
}
