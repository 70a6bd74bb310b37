package care.onetribe.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may ask for. Each replica of the gateway counts for itself. */
@ConfigMapping(prefix = "onetribe.gateway.rate-limit")
interface RateLimitConfig {

    /** Requests that a caller may send in each {@link #period()}, for as long as they want. */
    @WithDefault("300")
    int requests();

    @WithDefault("1s")
    Duration period();

    /** Requests that a caller who was quiet may send at once. */
    @WithDefault("600")
    int burst();

    /** Callers counted at the same time; beyond it those seen longest ago are forgotten. */
    @WithDefault("10000")
    int callers();

    Feedback feedback();

    /** How often one address may try links of feedback. */
    interface Feedback {

        /** Tries in each {@link #period()}, for as long as they want. */
        @WithDefault("10")
        int requests();

        @WithDefault("1m")
        Duration period();

        /** Tries at once of whoever was quiet. */
        @WithDefault("10")
        int burst();

        /** Addresses counted at the same time; beyond it those seen longest ago are forgotten. */
        @WithDefault("100000")
        int addresses();
    }
}
