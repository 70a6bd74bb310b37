package care.onetribe.gateway.access;

import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** What each caller may ask for. */
@ApplicationScoped
class RateLimits {

    private final Buckets buckets;

    RateLimits(RateLimitConfig config) {
        var size = new Buckets.Size(config.requests(), config.period(), config.burst());
        buckets = new Buckets("caller", size, config.callers());
    }

    /**
     * Counts one request and tells the caller what remains.
     *
     * @return seconds to wait; 0 when the request may go on
     */
    long admit(String caller, HttpServerResponse response) {
        return buckets.admit(caller, response);
    }
}
