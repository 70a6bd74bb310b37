package care.onetribe.coaching.day;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The team that somebody's stress of a week counts for: that in which they were when they gave the
 * first one. Whoever moves in the middle of a week counts once, and where they began it.
 */
@Entity
class TeamWeek {

    @EmbeddedId private Key key;

    private String teamId;

    protected TeamWeek() {
        // for Hibernate
    }

    /** Whose week, by its Monday. */
    @Embeddable
    record Key(String memberId, LocalDate week) implements Serializable {}
}
