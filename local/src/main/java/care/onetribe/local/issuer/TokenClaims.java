package care.onetribe.local.issuer;

import care.onetribe.local.roster.LocalRoster;
import care.onetribe.local.roster.Person;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What a token says of whom it was asked for: somebody of the local roster, or, for tests, anybody
 * with the roles that the request names in {@code groups}, separated by spaces.
 */
final class TokenClaims implements OAuth2TokenCallback {

    private static final Duration EXPIRY = Duration.ofHours(8);

    private final String issuerUrl;

    TokenClaims(String issuerUrl) {
        this.issuerUrl = issuerUrl;
    }

    @Override
    public String issuerId() {
        return LocalIssuerUrl.ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return handle(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("onetribe");
    }

    /** The issuer is stated as well, or it would be whatever host name the request used. */
    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var person = person(request);
        return Map.of(
                "iss", issuerUrl,
                "preferred_username", person.handle(),
                "name", person.name(),
                "email", person.email(),
                "groups", person.roles());
    }

    @Override
    public long tokenExpiry() {
        return EXPIRY.toSeconds();
    }

    private static Person person(TokenRequest request) {
        var handle = handle(request);
        var groups = parameter(request, "groups");
        if (groups != null) {
            return new Person(handle, handle, null, List.of(groups.strip().split("\\s+")));
        }
        return LocalRoster.find(handle).orElseThrow(() -> unknown(handle));
    }

    private static OAuth2Exception unknown(String handle) {
        var sentence = "Nobody is called %s. Known: %s.".formatted(handle, LocalRoster.handles());
        return new OAuth2Exception(OAuth2Error.INVALID_GRANT.setDescription(sentence), sentence);
    }

    private static String handle(TokenRequest request) {
        if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant who) {
            return who.getUsername();
        }
        var username = parameter(request, "username");
        return username != null ? username : clientId(request);
    }

    private static String clientId(TokenRequest request) {
        var authentication = request.getClientAuthentication();
        return (authentication == null ? request.getClientID() : authentication.getClientID())
                .getValue();
    }

    private static String parameter(TokenRequest request, String name) {
        var values = request.getCustomParameter(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
