package care.onetribe.gateway.proxy;

import care.onetribe.gateway.EdgeOrder;
import io.smallrye.common.vertx.ContextLocals;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Hands what a service owns to that service; everything else goes on to the gateway's own routes.
 */
@ApplicationScoped
class ProxyRoutes {

    private static final String BASE = "/api/v1/";

    /** Where Quarkus looks for the name of a request in metrics and traces. */
    private static final String METRICS_NAME = "UrlPathTemplate";

    private final Upstreams upstreams;

    ProxyRoutes(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    void register(@Observes Router router) {
        router.route(BASE + "*").order(EdgeOrder.PROXY).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var segment = firstSegment(context);
        var upstream = upstreams.find(segment, context.request());
        if (upstream == null) {
            context.next();
            return;
        }
        ContextLocals.put(METRICS_NAME, BASE + segment);
        upstream.forward(context.request());
    }

    private static String firstSegment(RoutingContext context) {
        var path = context.normalizedPath();
        int end = path.indexOf('/', BASE.length());
        return end < 0 ? path.substring(BASE.length()) : path.substring(BASE.length(), end);
    }
}
