package care.onetribe.gateway.proxy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.ProxyInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services by the first segments that they own. A segment belongs to one service. */
@ApplicationScoped
class Upstreams {

    private final Map<String, Route> routes = new HashMap<>();

    private record Route(Upstream prompt, Upstream streaming, boolean streamed) {

        Upstream of(HttpServerRequest request) {
            return streamed || wantsEvents(request) ? streaming : prompt;
        }
    }

    Upstreams(ProxyConfig config, Vertx vertx, ObjectMapper mapper) {
        var prompt = client(vertx, config, config.connections());
        var streaming = client(vertx, config, config.streamConnections());
        List<ProxyInterceptor> interceptors =
                List.of(new AwayProblems(mapper), new EndToEndHeaders());
        long answerTimeout = config.answerTimeout().toMillis();
        config.services()
                .values()
                .forEach(
                        service ->
                                add(
                                        service,
                                        new Upstream(
                                                prompt, service.url(), answerTimeout, interceptors),
                                        new Upstream(streaming, service.url(), 0, interceptors)));
    }

    /** The way to whoever owns the segment, or null. */
    Upstream find(String segment, HttpServerRequest request) {
        var route = routes.get(segment);
        return route == null ? null : route.of(request);
    }

    private void add(ProxyConfig.Service service, Upstream prompt, Upstream streaming) {
        var streamed = service.streamedSegments().orElse(Set.of());
        for (var segment : service.segments()) {
            var route = new Route(prompt, streaming, streamed.contains(segment));
            if (routes.put(segment, route) != null) {
                throw new IllegalStateException("Two services own the segment " + segment);
            }
        }
    }

    private static boolean wantsEvents(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/event-stream");
    }

    private static HttpClient client(Vertx vertx, ProxyConfig config, int connections) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(connections));
    }
}
