package care.onetribe.gateway.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A token bucket for each caller, and what it says of itself in the fields {@code RateLimit-Policy}
 * and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers-11): {@code q} requests in {@code w}
 * seconds, of which {@code r} remain, all again after {@code t} seconds.
 */
@ApplicationScoped
class RateLimits {

    private static final long NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LoadingCache<String, Bucket> buckets;
    private final int burst;
    private final double nanosPerRequest;
    private final String policy;

    RateLimits(RateLimitConfig config) {
        burst = config.burst();
        nanosPerRequest = (double) config.period().toNanos() / config.requests();
        var window = seconds((long) (burst * nanosPerRequest));
        policy = "\"caller\";q=%d;w=%d".formatted(burst, window);
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(config.callers())
                        // By then it is full again, so nothing is forgotten.
                        .expireAfterAccess(Duration.ofSeconds(window))
                        .build(caller -> bucket(config));
    }

    /**
     * Counts one request and tells the caller what remains.
     *
     * @return seconds to wait; 0 when the request may go on
     */
    long admit(String caller, HttpServerResponse response) {
        var probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        response.putHeader("RateLimit-Policy", policy);
        response.putHeader("RateLimit", state(probe));
        return probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    private String state(ConsumptionProbe probe) {
        long remaining = probe.getRemainingTokens();
        long untilFull = seconds((long) ((burst - remaining) * nanosPerRequest));
        return "\"caller\";r=" + remaining + ";t=" + untilFull;
    }

    private static Bucket bucket(RateLimitConfig config) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(config.burst())
                                        .refillGreedy(config.requests(), config.period()))
                .build();
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
    }
}
