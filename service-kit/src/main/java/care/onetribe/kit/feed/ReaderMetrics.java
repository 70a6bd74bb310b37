package care.onetribe.kit.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How old the latest news is that each reader of this replica has: next to nothing while it is
 * caught up, and growing while a feed is away or an event is in the way. A replica that does not
 * hold a reader's lease has no figure for it.
 */
@ApplicationScoped
class ReaderMetrics {

    static final String LAG = "onetribe.feed.reader.lag";
    static final String SET_ASIDE = "onetribe.feed.reader.set.aside";

    private static final double MILLIS = 1_000;

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, Instant> asOf = new ConcurrentHashMap<>();

    ReaderMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** All that there was until now has been taken. */
    void caughtUp(String reader, Instant now) {
        reached(reader, now);
    }

    /** What happened until then has been taken; more follows. */
    void reached(String reader, Instant time) {
        if (time != null && asOf.put(reader, time) == null) {
            Gauge.builder(LAG, () -> lagSeconds(reader))
                    .description("Age of the latest news of another service")
                    .baseUnit("seconds")
                    .tag("reader", reader)
                    .strongReference(true)
                    .register(registry);
        }
    }

    void readElsewhere(String reader) {
        asOf.remove(reader);
    }

    void setAside(String reader) {
        registry.counter(SET_ASIDE, "reader", reader).increment();
    }

    double lagSeconds(String reader) {
        var time = asOf.get(reader);
        return time == null
                ? Double.NaN
                : Duration.between(time, clock.instant()).toMillis() / MILLIS;
    }
}
