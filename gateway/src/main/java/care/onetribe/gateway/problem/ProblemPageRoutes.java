package care.onetribe.gateway.problem;

import care.onetribe.kit.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves, to anybody, the pages that the {@code type} of a problem document points to. */
@ApplicationScoped
class ProblemPageRoutes {

    private static final String FOR_A_DAY = "public, max-age=86400";

    void register(@Observes Router router) {
        serve(router, "/problems", ProblemPages.index());
        for (var type : ProblemType.values()) {
            serve(router, type.uri(), ProblemPages.of(type));
        }
    }

    private static void serve(Router router, String path, String page) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> send(context, page));
    }

    private static void send(RoutingContext context, String page) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, FOR_A_DAY)
                .end(page);
    }
}
