package care.onetribe.gateway.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** How live events are read and handed on. */
@ConfigMapping(prefix = "onetribe.gateway.events")
interface EventsConfig {

    /** Addresses of the feeds, by the names of their services. */
    Map<String, URI> sources();

    /** How often each feed is asked for what is new, once for all streams. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** How many of the latest events of each feed are held for all streams. */
    @WithDefault("1000")
    int held();

    /** How often a silent stream gets a sign of life. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How long a client may leave what was sent unread before it is hung up on. */
    @WithDefault("PT60S")
    Duration patience();
}
