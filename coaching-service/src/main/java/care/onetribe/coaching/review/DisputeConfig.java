package care.onetribe.coaching.review;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How disputes are dealt with. */
@ConfigMapping(prefix = "onetribe.coaching.dispute")
interface DisputeConfig {

    /** How long a second coach has to decide. */
    Duration decidedWithin();

    /** When to look for those that nobody decided in time. */
    Lapsing lapsing();

    interface Lapsing {

        /** An interval as the scheduler reads it. */
        String every();
    }
}
