package care.onetribe.ticket.hunch;

import care.onetribe.kit.problem.Refusal;
import java.time.Instant;

/** Until its time is over a hunch may come true. */
final class TooEarlyToTell extends Refusal {

    private static final long serialVersionUID = 1L;

    TooEarlyToTell(Instant settleBy) {
        super(Kind.CONFLICT, "It may come true until %s; settle it then.".formatted(settleBy));
    }
}
