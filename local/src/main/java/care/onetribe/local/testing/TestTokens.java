package care.onetribe.local.testing;

import care.onetribe.local.issuer.TokenRequests;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens of the issuer named by {@code ONETRIBE_OIDC_ISSUER}, for tests. */
public final class TestTokens {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private TestTokens() {}

    /**
     * Returns a token, the same one for the same arguments.
     *
     * @param handle anybody's, known or not
     * @param roles the claim {@code groups}; none given means those of the local roster
     */
    public static String of(String handle, String... roles) {
        var groups = String.join(" ", roles);
        return TOKENS.computeIfAbsent(
                handle + " " + groups, key -> new TokenRequests(issuer()).token(handle, groups));
    }

    private static String issuer() {
        var name = "ONETRIBE_OIDC_ISSUER";
        return Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name));
    }
}
