package care.onetribe.ticket.hunch;

import care.onetribe.kit.problem.Refusal;
import java.time.Instant;

/** A hunch is about what can be told some day, not already. */
final class SettleByIsOutOfReach extends Refusal {

    private static final long serialVersionUID = 1L;

    SettleByIsOutOfReach(Instant settleBy) {
        super(
                Kind.CONFLICT,
                "%s is not in the next ten years; say when it can be told.".formatted(settleBy));
    }
}
