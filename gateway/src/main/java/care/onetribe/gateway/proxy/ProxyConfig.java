package care.onetribe.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which service answers which first segment, and how long the gateway waits for it. */
@ConfigMapping(prefix = "onetribe.gateway.proxy")
interface ProxyConfig {

    /** By name, such as {@code ticket}. */
    Map<String, Service> services();

    /** Until a connection stands; a service that takes longer is away. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** From the request to the head of the answer; after it the caller gets {@code 504}. */
    @WithDefault("30s")
    Duration answerTimeout();

    /** Requests at most that one service works on at the same time; others wait their turn. */
    @WithDefault("256")
    int connections();

    /** Event streams and imports at most that one service serves at the same time. */
    @WithDefault("1000")
    int streams();

    /** One service. */
    interface Service {

        /** Scheme, host and port; a path is refused. */
        URI url();

        /** First segments below {@code /api/v1} that are its own. */
        Set<String> segments();

        /** Those of its segments whose answers may take as long as they want. */
        Optional<Set<String>> streamedSegments();
    }
}
