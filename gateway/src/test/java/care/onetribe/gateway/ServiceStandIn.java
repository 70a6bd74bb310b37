package care.onetribe.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real HTTP server in the place of the services, and, for what is handed through, nobody in the
 * place of recognition-service. What it answers is in {@link StandInAnswers}.
 */
public final class ServiceStandIn implements QuarkusTestResourceLifecycleManager {

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        var server = vertx.createHttpServer().requestHandler(new StandInAnswers(vertx).router());
        var url = "http://127.0.0.1:" + await(server.listen(0, "127.0.0.1")).actualPort();
        var settings = new HashMap<String, String>();
        for (var service : List.of("ticket", "coaching", "recognition")) {
            settings.put("onetribe.gateway.proxy.services." + service + ".url", url);
            settings.put("quarkus.rest-client." + service + ".url", url);
            settings.put("onetribe.gateway.events.sources." + service, url + "/feeds/" + service);
        }
        settings.put(
                "onetribe.gateway.proxy.services.recognition.url",
                "http://127.0.0.1:" + portOfNobody());
        settings.put("onetribe.service-client.id", "gateway");
        settings.put("onetribe.service-client.secret", "local");
        return settings;
    }

    @Override
    public void stop() {
        await(vertx.close());
    }

    private static int portOfNobody() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T await(io.vertx.core.Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
