package care.onetribe.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops, both ways, what is meant for one connection only (RFC 9110, section 7.6.1), and what the
 * gateway has answered itself: whoever expected to be told to go on was. Tells the service who
 * asked; what a caller says about itself in forwarding headers is not believed.
 */
final class EndToEndHeaders implements ProxyInterceptor {

    private static final List<String> OF_ONE_CONNECTION =
            List.of(
                    "expect",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var headers = request.headers();
        dropConnectionHeaders(headers);
        ForwardingHeaders.replace(headers, request.proxiedRequest());
        var authority = request.proxiedRequest().authority();
        if (authority != null) {
            request.setAuthority(authority);
        }
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        dropConnectionHeaders(response.headers());
        if (response.getStatusCode() == 204 || response.getStatusCode() == 304) {
            response.setBody(null);
        }
        return context.sendResponse();
    }

    private static void dropConnectionHeaders(MultiMap headers) {
        for (var named : headers.getAll(HttpHeaders.CONNECTION)) {
            COMMA.splitAsStream(named.strip()).filter(n -> !n.isEmpty()).forEach(headers::remove);
        }
        headers.remove(HttpHeaders.CONNECTION);
        OF_ONE_CONNECTION.forEach(headers::remove);
    }
}
