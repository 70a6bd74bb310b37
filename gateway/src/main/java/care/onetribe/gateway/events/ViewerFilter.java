package care.onetribe.gateway.events;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds out who looks; a stream that has begun could not be refused any more. */
class ViewerFilter {

    private static final String KEY = Viewer.class.getName();

    private final Viewers viewers;

    ViewerFilter(Viewers viewers) {
        this.viewers = viewers;
    }

    @ServerRequestFilter
    @ForViewer
    Uni<Response> find(RoutingContext context) {
        return viewers.current(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .invoke(viewer -> context.put(KEY, viewer))
                .replaceWith((Response) null);
    }

    static Viewer viewerOf(RoutingContext context) {
        return context.get(KEY);
    }
}
