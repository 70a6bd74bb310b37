package care.onetribe.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A service as the gateway reaches it, in one way of waiting for its answers. */
final class Upstream {

    private final HttpProxy proxy;

    /**
     * @param answerTimeout until the head of the answer; zero waits for ever
     */
    Upstream(
            Connections connections,
            URI url,
            Duration answerTimeout,
            List<ProxyInterceptor> interceptors) {
        var target =
                new RequestOptions()
                        .setHost(url.getHost())
                        .setPort(port(url))
                        .setSsl(isSecure(url))
                        .setIdleTimeout(answerTimeout.toMillis());
        proxy =
                HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), null)
                        .origin(context -> connections.open(target));
        interceptors.forEach(proxy::addInterceptor);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isSecure(url) ? 443 : 80;
    }

    private static boolean isSecure(URI url) {
        return "https".equals(url.getScheme());
    }
}
