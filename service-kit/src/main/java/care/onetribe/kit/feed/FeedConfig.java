package care.onetribe.kit.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** How events are put in order and how feeds are read. */
@ConfigMapping(prefix = "onetribe.feed")
interface FeedConfig {

    /** How long commits are gathered before they get their positions. */
    @WithDefault("PT0.1S")
    Duration sequencingDelay();

    /** How often to look for events of other replicas. */
    @WithDefault("PT0.5S")
    Duration idleDelay();

    /** A comment is sent on a silent stream this often, so that nobody in between hangs up. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** Addresses of the feeds that this service reads, by their name. */
    Map<String, URI> sources();
}
