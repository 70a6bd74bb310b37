package care.onetribe.kit.identity;

import care.onetribe.kit.text.Sha256;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Verifies a token once and remembers whose it is, by the token's hash: until it expires, and no
 * longer than five minutes, so that a key which the issuer withdraws soon counts no more.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens extends JWTCallerPrincipalFactory {

    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int MOST = 10_000;

    private final JWTCallerPrincipalFactory verifier;
    private final Clock clock;
    private final Cache<ByteBuffer, Verified> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    private record Verified(JWTCallerPrincipal principal, Instant until) {}

    @Inject
    VerifiedTokens(Clock clock) {
        this(new DefaultJWTCallerPrincipalFactory(), clock);
    }

    VerifiedTokens(JWTCallerPrincipalFactory verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        var hash = ByteBuffer.wrap(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
        var known = remembered.getIfPresent(hash);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.principal();
        }
        var principal = verifier.parse(token, rules);
        remembered.put(hash, new Verified(principal, until(principal)));
        return principal;
    }

    private Instant until(JWTCallerPrincipal principal) {
        var expiry = Instant.ofEpochSecond(principal.getExpirationTime());
        var latest = clock.instant().plus(LONGEST);
        return expiry.isBefore(latest) ? expiry : latest;
    }
}
