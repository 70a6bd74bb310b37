package care.onetribe.gateway.proxy;

import care.onetribe.gateway.EdgeOrder;
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

    private final Upstreams upstreams;

    ProxyRoutes(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    void register(@Observes Router router) {
        router.route(BASE + "*").order(EdgeOrder.PROXY).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var upstream = upstreams.find(firstSegment(context), context.request());
        if (upstream == null) {
            context.next();
        } else {
            upstream.forward(context.request());
        }
    }

    private static String firstSegment(RoutingContext context) {
        var path = context.normalizedPath();
        int end = path.indexOf('/', BASE.length());
        return end < 0 ? path.substring(BASE.length()) : path.substring(BASE.length(), end);
    }
}
