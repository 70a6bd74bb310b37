package care.onetribe.gateway.events;

import care.onetribe.kit.identity.ServiceToken;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Reads the feeds of the services with the gateway's own token; waits, so not on the event loop.
 */
@ApplicationScoped
class Feeds {

    private static final int TIMEOUT_SECONDS = 5;

    private final Map<Source, FeedCalls> feeds = new EnumMap<>(Source.class);
    private final ServiceToken token;

    Feeds(EventsConfig config, ServiceToken token) {
        this.token = token;
        for (var source : Source.values()) {
            var url = config.sources().get(source.key());
            feeds.put(
                    source,
                    QuarkusRestClientBuilder.newBuilder()
                            .baseUri(url)
                            .connectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                            .readTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                            .build(FeedCalls.class));
        }
    }

    /** Whether the gateway may read them. */
    boolean areOpen() {
        return token.isConfigured();
    }

    List<FeedEvent> behind(Source source, long position, int limit) {
        return feeds.get(source)
                .read(token.authorization(), position, limit)
                .behind(source, position);
    }

    /**
     * The last position of a feed. Feeds do not tell it, but whether there is anything behind a
     * position: it is found by doubling and halving, in about two calls for each binary digit.
     */
    long last(Source source) {
        long high = 1;
        while (!behind(source, high - 1, 1).isEmpty()) {
            high *= 2;
        }
        // Nothing is behind high - 1; something is behind low - 1.
        long low = high / 2;
        high = high - 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (behind(source, middle, 1).isEmpty()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
