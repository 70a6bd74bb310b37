package care.onetribe.gateway.header;

import care.onetribe.gateway.EdgeOrder;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers, on every answer, to run nothing that it was not meant to carry. What a service
 * says of these headers is overwritten.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String PAGE = NOTHING + "; style-src 'self' 'unsafe-inline'";

    /** A page with a form that is sent to where it came from. */
    private static final String FORM = PAGE.replace("form-action 'none'", "form-action 'self'");

    /**
     * Swagger UI brings its own script, and styles that it sets from there; tokens it may fetch.
     */
    private static final String SWAGGER_UI =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self' %s; frame-ancestors 'none'; base-uri 'none';"
                    + " form-action 'none'";

    private final Optional<String> strictTransport;
    private final String swaggerUi;

    SecurityHeaders(
            SecurityHeadersConfig config,
            @ConfigProperty(name = "onetribe.oidc.issuer") URI issuer,
            @ConfigProperty(name = "onetribe.oidc.token-endpoint") URI tokenEndpoint) {
        swaggerUi =
                SWAGGER_UI.formatted(
                        Stream.of(issuer, tokenEndpoint)
                                .map(SecurityHeaders::origin)
                                .distinct()
                                .collect(Collectors.joining(" ")));
        strictTransport = config.strictTransport().map(SecurityHeaders::strictTransport);
    }

    void register(@Observes Router router) {
        router.route().order(EdgeOrder.SECURITY_HEADERS).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var policy = policy(context.normalizedPath());
        var headers = context.response().headers();
        context.addHeadersEndHandler(ready -> write(headers, policy));
        context.next();
    }

    private void write(MultiMap headers, String policy) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy);
        strictTransport.ifPresent(value -> headers.set("Strict-Transport-Security", value));
    }

    private String policy(String path) {
        if (path.startsWith("/docs/")) {
            return swaggerUi;
        }
        if (path.startsWith("/feedback/")) {
            return FORM;
        }
        return path.startsWith("/problems") ? PAGE : NOTHING;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String strictTransport(Duration age) {
        return "max-age=" + age.toSeconds() + "; includeSubDomains";
    }
}
