package care.onetribe.gateway.workspace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a workspace is put together. */
@ConfigMapping(prefix = "onetribe.gateway.workspace")
interface WorkspaceConfig {

    /** How long all of it may take; what is not there by then is left out. */
    @WithDefault("PT0.8S")
    Duration deadline();

    /** How many of the last messages are shown. */
    @WithDefault("20")
    int messages();
}
