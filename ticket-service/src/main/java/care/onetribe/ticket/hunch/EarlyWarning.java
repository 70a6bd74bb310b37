package care.onetribe.ticket.hunch;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Several people have a hunch about the same thing within a week. */
@Entity
class EarlyWarning {

    /** So close together are the hunches of a warning, and so long do further ones join it. */
    static final Duration WEEK = Duration.ofDays(7);

    /** So many different people make a warning. */
    static final int PEOPLE = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String aboutKey;

    private Long themeId;

    private Long customerId;

    private String aboutWords;

    private Instant firstHunchAt;

    private Instant raisedAt;

    private int people;

    protected EarlyWarning() {
        // for Hibernate
    }

    /**
     * @param last the hunch that made it a warning
     * @param firstHunchAt when the first of its hunches was made
     * @param people how many have one
     */
    EarlyWarning(Hunch last, Instant firstHunchAt, int people) {
        aboutKey = last.aboutKey();
        var about = last.about();
        themeId = about.themeId();
        customerId = about.customerId();
        aboutWords = about.words();
        this.firstHunchAt = firstHunchAt;
        raisedAt = last.madeAt();
        this.people = people;
    }

    /** Whether a hunch of this moment is one more of the same warning. */
    boolean isJoinedAt(Instant time) {
        return !time.isAfter(raisedAt.plus(WEEK));
    }

    void isMadeBy(int number) {
        people = number;
    }

    HunchAbout about() {
        return HunchAbout.of(themeId, customerId, aboutWords);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Instant firstHunchAt() {
        return firstHunchAt;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    int people() {
        return people;
    }
}
