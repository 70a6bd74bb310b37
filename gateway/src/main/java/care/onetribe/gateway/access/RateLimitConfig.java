package care.onetribe.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one caller may ask for. Each replica of the gateway counts for itself. */
@ConfigMapping(prefix = "onetribe.gateway.rate-limit")
interface RateLimitConfig {

    /** Requests a second that a caller may go on with. */
    @WithDefault("300")
    int perSecond();

    /** Requests that a caller who was quiet may send at once. */
    @WithDefault("600")
    int burst();

    /** Callers counted at the same time; beyond it those seen longest ago are forgotten. */
    @WithDefault("10000")
    int callers();
}
