package care.onetribe.kit.identity;

import care.onetribe.kit.problem.Forbidden;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sends the request, as the verified token says. */
@RequestScoped
public class Caller {

    private static final Predicate<String> IS_HANDLE =
            Pattern.compile(Handle.PATTERN).asMatchPredicate();

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The caller's handle.
     *
     * @throws Forbidden when the token's name is no handle
     */
    public String id() {
        var name = identity.getPrincipal().getName();
        if (name == null || !IS_HANDLE.test(name)) {
            throw new Forbidden(
                    "The name in your token is no handle (%s); ask your administrator to map the"
                            + " claim.".formatted(Handle.PATTERN));
        }
        return name;
    }

    /** Roles of the token, such as {@link Role#LEAD}. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public boolean isAny(String... roles) {
        for (var role : roles) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    /** A claim of the token; null when it is absent or no text. */
    public String claim(String name) {
        Object claim =
                identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
        return claim instanceof String text ? text : null;
    }
}
