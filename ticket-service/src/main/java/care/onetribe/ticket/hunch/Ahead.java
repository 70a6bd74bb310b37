package care.onetribe.ticket.hunch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long something was known before it showed. */
final class Ahead {

    private Ahead() {}

    /** In whole seconds; null when it has not shown. */
    static Duration of(Instant known, Instant shown) {
        return shown == null
                ? null
                : Duration.between(known, shown).truncatedTo(ChronoUnit.SECONDS);
    }
}
