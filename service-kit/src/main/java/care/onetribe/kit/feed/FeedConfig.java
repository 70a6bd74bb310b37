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

    /** How long one replica reads for all; another goes on when it was not heard of for so long. */
    @WithDefault("PT30S")
    Duration lease();

    /** How often an event is tried before it is set aside. */
    @WithDefault("6")
    int tries();

    /** How long to wait before the second try; twice as long before each one after. */
    @WithDefault("PT1S")
    Duration retryDelay();

    /** The longest wait before an event is tried again. */
    @WithDefault("PT5M")
    Duration longestRetryDelay();

    /** The longest wait before a feed that is away is asked again. */
    @WithDefault("PT15S")
    Duration longestAbsenceDelay();

    /** Addresses of the feeds that this service reads, by their name. */
    Map<String, URI> sources();
}
