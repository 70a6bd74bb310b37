package care.onetribe.kit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-03-01T09:30:00Z");

    private final List<String> verified = new ArrayList<>();
    private Instant now = START;
    private Instant expiry = START.plusSeconds(60);

    private final VerifiedTokens tokens =
            new VerifiedTokens(
                    new Verifier(), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void aTokenIsVerifiedOnce() throws ParseException {
        var first = tokens.parse("one", null);
        var second = tokens.parse("one", null);

        assertEquals(first, second);
        assertEquals(List.of("one"), verified);
    }

    @Test
    void eachTokenIsItsOwn() throws ParseException {
        assertEquals("one", tokens.parse("one", null).getName());
        assertEquals("other", tokens.parse("other", null).getName());
        assertEquals("one", tokens.parse("one", null).getName());
    }

    @Test
    void atTheMomentOfItsExpiryATokenIsVerifiedAgain() throws ParseException {
        tokens.parse("one", null);
        now = expiry.minusMillis(1);
        tokens.parse("one", null);
        assertEquals(List.of("one"), verified);

        now = expiry;
        tokens.parse("one", null);

        assertEquals(List.of("one", "one"), verified);
    }

    @Test
    void aTokenOfADayIsVerifiedEveryFiveMinutes() throws ParseException {
        expiry = START.plus(Duration.ofDays(1));
        tokens.parse("one", null);
        now = START.plus(VerifiedTokens.LONGEST);

        tokens.parse("one", null);

        assertEquals(List.of("one", "one"), verified);
    }

    @Test
    void whatIsRefusedIsRefusedEveryTime() {
        assertThrows(ParseException.class, () -> tokens.parse("forged", null));
        assertThrows(ParseException.class, () -> tokens.parse("forged", null));
    }

    /** Takes every token but one for that of a person who is called so. */
    private final class Verifier extends JWTCallerPrincipalFactory {

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules)
                throws ParseException {
            if (token.equals("forged")) {
                throw new ParseException("no signature of the issuer");
            }
            verified.add(token);
            var claims = new JwtClaims();
            claims.setStringClaim("upn", token);
            claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
            return new DefaultJWTCallerPrincipal(claims);
        }
    }
}
