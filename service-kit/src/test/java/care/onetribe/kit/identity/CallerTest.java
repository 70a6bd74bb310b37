package care.onetribe.kit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.Forbidden;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.security.Principal;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void aClaimIsGivenOnlyWhenItIsText() {
        var claims = new JwtClaims();
        claims.setClaim("name", "Mina Okafor");
        claims.setClaim("email", List.of("mina@onetribe.example"));
        claims.setClaim("zoneinfo", 2);
        var caller = caller(new DefaultJWTCallerPrincipal(claims));

        assertEquals("Mina Okafor", caller.claim("name"));
        assertNull(caller.claim("email"));
        assertNull(caller.claim("zoneinfo"));
        assertNull(caller.claim("absent"));
    }

    @Test
    void aNameThatIsNoHandleIsRefused() {
        assertEquals("mina", caller(new QuarkusPrincipal("mina")).id());
        assertThrows(Forbidden.class, caller(new QuarkusPrincipal("Mina Okafor"))::id);
    }

    private static Caller caller(Principal principal) {
        return new Caller(QuarkusSecurityIdentity.builder().setPrincipal(principal).build());
    }
}
