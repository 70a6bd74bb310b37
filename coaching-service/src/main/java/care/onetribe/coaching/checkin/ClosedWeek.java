package care.onetribe.coaching.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * A team's week that is over and was added up, once. It never changes: a figure that moved with
 * each answer would tell whose answer it was.
 */
@Entity
class ClosedWeek {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String teamId;

    private LocalDate week;

    private Integer people;

    private Double mean;

    private Double low;

    private Double high;

    protected ClosedWeek() {
        // for Hibernate
    }

    /** A week of which nothing is shown. */
    ClosedWeek(String teamId, LocalDate week) {
        this.teamId = teamId;
        this.week = week;
    }

    ClosedWeek(String teamId, LocalDate week, Figure figure) {
        this(teamId, week);
        people = figure.people();
        mean = figure.mean();
        low = figure.low();
        high = figure.high();
    }

    Long id() {
        return id;
    }

    CheckInView view() {
        return people == null
                ? CheckInView.tooFew(week)
                : CheckInView.shown(week, new Figure(people, mean, low, high));
    }
}
