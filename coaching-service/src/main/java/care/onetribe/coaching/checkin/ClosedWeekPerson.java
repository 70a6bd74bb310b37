package care.onetribe.coaching.checkin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;

/** Somebody whom a figure that is shown is about. */
@Entity
class ClosedWeekPerson {

    @EmbeddedId private Key key;

    private LocalDate week;

    protected ClosedWeekPerson() {
        // for Hibernate
    }

    ClosedWeekPerson(long closedWeekId, String memberId, LocalDate week) {
        key = new Key(closedWeekId, memberId);
        this.week = week;
    }

    long closedWeekId() {
        return key.closedWeekId();
    }

    String memberId() {
        return key.memberId();
    }

    /** Which figure, and who. */
    @Embeddable
    record Key(long closedWeekId, String memberId) implements Serializable {}
}
