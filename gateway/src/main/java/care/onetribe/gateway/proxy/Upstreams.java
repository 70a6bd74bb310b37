package care.onetribe.gateway.proxy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services by the first segments that they own. A segment belongs to one service. */
@ApplicationScoped
class Upstreams {

    private final Map<String, Owner> owners = new HashMap<>();

    /**
     * The service that owns a segment.
     *
     * @param prompt for what is answered in time
     * @param streaming for what takes as long as it takes
     */
    private record Owner(Upstream prompt, Upstream streaming, Set<String> streamed) {}

    Upstreams(ProxyConfig config, Vertx vertx, ObjectMapper mapper) {
        var prompt = new Connections(vertx, config.connectTimeout(), config.connections());
        var streaming = new Connections(vertx, config.connectTimeout(), config.streams());
        var interceptors =
                List.<ProxyInterceptor>of(new AwayProblems(mapper), new EndToEndHeaders());
        for (var service : config.services().values()) {
            add(
                    service,
                    new Upstream(prompt, origin(service), config.answerTimeout(), interceptors),
                    new Upstream(streaming, origin(service), Duration.ZERO, interceptors));
        }
    }

    /** The way to whoever owns the segment, or null. */
    Upstream find(String segment, HttpServerRequest request) {
        var owner = owners.get(segment);
        if (owner == null) {
            return null;
        }
        return owner.streamed().contains(segment) || wantsEvents(request)
                ? owner.streaming()
                : owner.prompt();
    }

    private void add(ProxyConfig.Service service, Upstream prompt, Upstream streaming) {
        var owner = new Owner(prompt, streaming, service.streamedSegments().orElse(Set.of()));
        for (var segment : service.segments()) {
            if (owners.put(segment, owner) != null) {
                throw new IllegalStateException("Two services own the segment " + segment + ".");
            }
        }
    }

    private static URI origin(ProxyConfig.Service service) {
        var url = service.url();
        if (url.getHost() == null || !url.getPath().matches("/?")) {
            throw new IllegalStateException(url + " must be a scheme, a host and a port.");
        }
        return url;
    }

    private static boolean wantsEvents(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/event-stream");
    }
}
