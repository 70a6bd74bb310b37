package care.onetribe.kit.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This service's own token, for calls that it makes in nobody's name: client credentials (RFC 6749,
 * section 4.4), asked for once and again shortly before it expires.
 */
@ApplicationScoped
public class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final URI endpoint;
    private final Optional<String> clientId;
    private final Optional<String> secret;
    private final Clock clock;
    private Instant renewAt = Instant.MIN;
    private String authorization;

    ServiceToken(
            @ConfigProperty(name = "onetribe.oidc.token-endpoint") URI endpoint,
            @ConfigProperty(name = "onetribe.service-client.id") Optional<String> clientId,
            @ConfigProperty(name = "onetribe.service-client.secret") Optional<String> secret,
            Clock clock) {
        this.endpoint = endpoint;
        this.clientId = clientId;
        this.secret = secret;
        this.clock = clock;
    }

    /** Whether this service has credentials of its own. */
    public boolean isConfigured() {
        return clientId.isPresent() && secret.isPresent();
    }

    /**
     * The value for an {@code Authorization} header.
     *
     * @throws jakarta.ws.rs.ProcessingException when the issuer is away
     * @throws jakarta.ws.rs.WebApplicationException when it refuses the credentials
     */
    public synchronized String authorization() {
        var now = clock.instant();
        if (now.isAfter(renewAt)) {
            var grant = request();
            authorization = "Bearer " + grant.accessToken();
            renewAt = now.plusSeconds(grant.expiresIn()).minus(MARGIN);
        }
        return authorization;
    }

    private Grant request() {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(endpoint)
                .build(TokenEndpoint.class)
                .request("client_credentials", clientId.orElseThrow(), secret.orElseThrow());
    }

    interface TokenEndpoint {

        @POST
        Grant request(
                @FormParam("grant_type") String grantType,
                @FormParam("client_id") String clientId,
                @FormParam("client_secret") String secret);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Grant(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}
}
