package care.onetribe.gateway.document;

import care.onetribe.gateway.EdgeOrder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The pages of Swagger UI, in place of those that Quarkus brings: these carry scripts in the page
 * itself, which the gateway's Content-Security-Policy does not let a browser run.
 */
@ApplicationScoped
class DocumentPage {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";

    void register(@Observes Router router) {
        serve(router, "/docs/", "index.html", HTML);
        serve(router, "/docs/index.html", "index.html", HTML);
        serve(router, "/docs/start.js", "start.js", SCRIPT);
        serve(router, "/docs/oauth2-redirect.html", "oauth2-redirect.html", HTML);
        serve(router, "/docs/oauth2-redirect.js", "oauth2-redirect.js", SCRIPT);
    }

    private static void serve(Router router, String path, String file, String mediaType) {
        var content = read(file);
        router.route(path)
                .order(EdgeOrder.PAGES)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(
                        context ->
                                context.response()
                                        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                                        .end(content));
    }

    private static String read(String file) {
        try (var in = DocumentPage.class.getResourceAsStream("/docs/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
