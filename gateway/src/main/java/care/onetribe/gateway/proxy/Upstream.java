package care.onetribe.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.util.List;

/** A service as the gateway reaches it, by one kind of connection. */
final class Upstream {

    private final HttpProxy proxy;

    /**
     * @param answerTimeoutMillis until the head of the answer; 0 waits for ever
     */
    Upstream(
            HttpClient client,
            URI url,
            long answerTimeoutMillis,
            List<ProxyInterceptor> interceptors) {
        var options =
                new RequestOptions()
                        .setHost(url.getHost())
                        .setPort(port(url))
                        .setSsl("https".equals(url.getScheme()))
                        .setIdleTimeout(answerTimeoutMillis);
        proxy =
                HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                        .origin(context -> connect(client, options));
        interceptors.forEach(proxy::addInterceptor);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    private static Future<HttpClientRequest> connect(HttpClient client, RequestOptions options) {
        return client.request(new RequestOptions(options))
                .recover(failure -> Future.failedFuture(new NotConnected(failure)));
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
