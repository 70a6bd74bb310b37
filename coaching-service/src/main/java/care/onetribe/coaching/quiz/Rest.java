package care.onetribe.coaching.quiz;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a question that was answered wrong rests before it comes back. Each time it is answered
 * right when it is due it rests longer, and after the longest rest it does not come back. Answered
 * wrong, it starts again.
 */
enum Rest {
    ONE_DAY(1),
    THREE_DAYS(3),
    A_WEEK(7),
    THREE_WEEKS(21),
    TWO_MONTHS(60);

    private final int days;

    Rest(int days) {
        this.days = days;
    }

    LocalDate after(LocalDate today) {
        return today.plusDays(days);
    }

    /** The next longer one; none after the longest. */
    Optional<Rest> next() {
        return this == TWO_MONTHS ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    int days() {
        return days;
    }
}
