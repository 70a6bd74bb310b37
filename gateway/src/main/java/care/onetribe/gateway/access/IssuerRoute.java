package care.onetribe.gateway.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leads whoever reads the document on to the issuer of this deployment, which says there how to get
 * a token.
 */
@ApplicationScoped
class IssuerRoute {

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final String issuer;

    IssuerRoute(@ConfigProperty(name = "onetribe.oidc.issuer") String issuer) {
        this.issuer = issuer;
    }

    void register(@Observes Router router) {
        router.get(DISCOVERY).handler(this::leadOn);
    }

    private void leadOn(RoutingContext context) {
        context.response()
                .setStatusCode(307)
                .putHeader(HttpHeaders.LOCATION, issuer + DISCOVERY)
                .end();
    }
}
