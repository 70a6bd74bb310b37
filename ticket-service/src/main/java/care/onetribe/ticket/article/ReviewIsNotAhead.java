package care.onetribe.ticket.article;

import care.onetribe.kit.problem.Refusal;
import java.time.LocalDate;

/** Whoever reviews says when to look again. */
final class ReviewIsNotAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewIsNotAhead(LocalDate day) {
        super(Kind.CONFLICT, "The next review is to be after today, not on %s.".formatted(day));
    }
}
