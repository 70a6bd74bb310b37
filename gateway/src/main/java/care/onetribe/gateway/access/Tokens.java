package care.onetribe.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tells whose token it is. A token is verified once, on a worker thread because the issuer's keys
 * may have to be fetched, and then remembered for a while.
 */
@ApplicationScoped
class Tokens {

    private final JWTParser parser;
    private final Vertx vertx;
    private final Cache<String, Verified> remembered;

    private record Verified(String name, Instant expiresAt) {}

    Tokens(JWTParser parser, Vertx vertx, AccessConfig config, Clock clock) {
        this.parser = parser;
        this.vertx = vertx;
        remembered =
                Caffeine.newBuilder()
                        .maximumSize(config.rememberedTokens())
                        .expireAfter(
                                Expiry.<String, Verified>creating(
                                        (token, verified) ->
                                                trust(verified, config.trustFor(), clock)))
                        .build();
    }

    /** The name in a token that was verified not long ago, or null. */
    String knownName(String token) {
        var verified = remembered.getIfPresent(token);
        return verified == null ? null : verified.name();
    }

    /**
     * Verifies a token and returns the name in it; fails with a {@link
     * io.smallrye.jwt.auth.principal.ParseException} when the token is not valid.
     */
    Future<String> verify(String token) {
        return vertx.executeBlocking(() -> parser.parse(token), false)
                .map(valid -> remember(token, valid));
    }

    private String remember(String token, JsonWebToken valid) {
        var expiresAt = Instant.ofEpochSecond(valid.getExpirationTime());
        remembered.put(token, new Verified(valid.getName(), expiresAt));
        return valid.getName();
    }

    private static Duration trust(Verified verified, Duration atMost, Clock clock) {
        var left = Duration.between(clock.instant(), verified.expiresAt());
        return left.compareTo(atMost) < 0 ? left : atMost;
    }
}
