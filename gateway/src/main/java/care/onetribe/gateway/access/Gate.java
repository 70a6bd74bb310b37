package care.onetribe.gateway.access;

import care.onetribe.gateway.EdgeOrder;
import care.onetribe.kit.problem.ProblemRoutes;
import care.onetribe.kit.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets a request in: whoever sends it is counted, by name or else by address, and below {@code
 * /api/v1} has a valid token. The services check it again.
 */
@ApplicationScoped
class Gate {

    private static final String API = "/api/v1/";
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final ProblemRoutes problems;
    private final Set<String> publicPaths;

    Gate(
            Tokens tokens,
            RateLimits limits,
            ClientAddresses addresses,
            ProblemRoutes problems,
            AccessConfig config) {
        this.tokens = tokens;
        this.limits = limits;
        this.addresses = addresses;
        this.problems = problems;
        publicPaths = config.publicPaths().orElse(Set.of());
    }

    void register(@Observes Router router) {
        router.route().order(EdgeOrder.GATE).handler(this::identify);
    }

    private void identify(RoutingContext context) {
        var token = bearerToken(context.request());
        if (token == null) {
            decide(context, null, ProblemType.UNAUTHENTICATED);
            return;
        }
        var name = tokens.knownName(token);
        if (name != null) {
            decide(context, name, null);
        } else {
            verify(context, token);
        }
    }

    private void verify(RoutingContext context, String token) {
        tokens.verify(token)
                .onSuccess(name -> decide(context, name, null))
                .onFailure(failure -> decide(context, null, refusal(failure)));
    }

    private void decide(RoutingContext context, String name, ProblemType refusal) {
        var response = context.response();
        long wait =
                limits.admit(name == null ? addresses.of(context.request()) : "@" + name, response);
        if (wait > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            problems.send(
                    context,
                    ProblemType.TOO_MANY_REQUESTS,
                    "You have used up what you may ask for; wait %d s.".formatted(wait));
        } else if (name == null && needsToken(context.normalizedPath())) {
            refuse(context, refusal);
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, ProblemType refusal) {
        if (refusal == ProblemType.UNAUTHENTICATED) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        problems.send(context, refusal, refusal.remedy());
    }

    private boolean needsToken(String path) {
        return path.startsWith(API)
                && publicPaths.stream()
                        .noneMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    /** When the keys cannot be had, nobody knows whether the token is good. */
    private static ProblemType refusal(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance)
                ? ProblemType.UNAVAILABLE
                : ProblemType.UNAUTHENTICATED;
    }

    private static String bearerToken(HttpServerRequest request) {
        var value = request.getHeader(HttpHeaders.AUTHORIZATION);
        return value != null && value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : null;
    }
}
