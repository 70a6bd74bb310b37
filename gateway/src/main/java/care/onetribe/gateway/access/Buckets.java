package care.onetribe.gateway.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A token bucket for each of many, and what it says of itself in the fields {@code
 * RateLimit-Policy} and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers-11): {@code q}
 * requests in {@code w} seconds, of which {@code r} remain, all again after {@code t} seconds.
 */
final class Buckets {

    private static final long NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final String name;
    private final Size size;
    private final double nanosPerRequest;
    private final String policy;
    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param most how many are counted at the same time; beyond it those seen longest ago are
     *     forgotten
     */
    Buckets(String name, Size size, int most) {
        this.name = name;
        this.size = size;
        nanosPerRequest = (double) size.period().toNanos() / size.requests();
        var window = seconds((long) (size.burst() * nanosPerRequest));
        policy = "\"%s\";q=%d;w=%d".formatted(name, size.burst(), window);
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(most)
                        // By then it is full again, so nothing is forgotten.
                        .expireAfterAccess(Duration.ofSeconds(window))
                        .build(owner -> size.bucket());
    }

    /**
     * How much goes into each.
     *
     * @param requests that come back in each period
     * @param burst that a full one holds
     */
    record Size(int requests, Duration period, int burst) {

        private Bucket bucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(requests, period))
                    .build();
        }
    }

    /**
     * Counts one request and tells its sender what remains.
     *
     * @return seconds to wait; 0 when the request may go on
     */
    long admit(String owner, HttpServerResponse response) {
        var probe = buckets.get(owner).tryConsumeAndReturnRemaining(1);
        response.headers().add("RateLimit-Policy", policy).add("RateLimit", state(probe));
        return probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    private String state(ConsumptionProbe probe) {
        long remaining = probe.getRemainingTokens();
        long untilFull = seconds((long) ((size.burst() - remaining) * nanosPerRequest));
        return "\"%s\";r=%d;t=%d".formatted(name, remaining, untilFull);
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
    }
}
