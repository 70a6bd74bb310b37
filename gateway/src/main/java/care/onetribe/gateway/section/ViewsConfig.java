package care.onetribe.gateway.section;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long composite views wait for the services, and when they stop asking one that is away. */
@ConfigMapping(prefix = "onetribe.gateway.views")
interface ViewsConfig {

    /** How long all of a view may take; what is not there by then is left out. */
    @WithDefault("PT0.8S")
    Duration deadline();

    /** How many calls of a service may fail within ten seconds before it is not asked any more. */
    @WithDefault("10")
    int failuresToOpen();

    /** How long a service that failed is not asked; then one call tries it. */
    @WithDefault("PT5S")
    Duration openFor();
}
