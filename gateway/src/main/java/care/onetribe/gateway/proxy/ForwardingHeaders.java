package care.onetribe.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * {@code X-Forwarded-For}, {@code -Host} and {@code -Proto} as the gateway itself saw them. Behind
 * a proxy of the operator's own, that is what Quarkus takes from it once {@code
 * quarkus.http.proxy.*} says which one to trust.
 */
final class ForwardingHeaders {

    private static final List<String> CLAIMS =
            List.of(
                    "forwarded",
                    "x-forwarded-for",
                    "x-forwarded-host",
                    "x-forwarded-port",
                    "x-forwarded-prefix",
                    "x-forwarded-proto",
                    "x-forwarded-ssl",
                    "x-real-ip");

    private ForwardingHeaders() {}

    static void replace(MultiMap headers, HttpServerRequest request) {
        CLAIMS.forEach(headers::remove);
        headers.set("x-forwarded-for", request.remoteAddress().hostAddress());
        headers.set("x-forwarded-proto", request.scheme());
        if (request.authority() != null) {
            headers.set("x-forwarded-host", request.authority().toString());
        }
    }
}
