package care.onetribe.local.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that imports as the suite does: it answers each line at once, knows what it has, refuses
 * what is no JSON, and can be told to break off.
 */
final class ImportServer implements AutoCloseable {

    private static final String TOKEN = "Bearer token-of-ada";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<String> imported = new ConcurrentSkipListSet<>();
    private final HttpServer server;
    private int breakOffAfter = Integer.MAX_VALUE;
    private int endAfter = Integer.MAX_VALUE;

    private ImportServer(HttpServer server) {
        this.server = server;
    }

    static ImportServer start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var imports = new ImportServer(server);
        server.setExecutor(imports.threads);
        server.createContext("/api/v1/conversation-imports", imports::handle);
        server.start();
        return imports;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void breakOffAfter(int lines) {
        breakOffAfter = lines;
    }

    void endAfter(int lines) {
        endAfter = lines;
    }

    Set<String> imported() {
        return imported;
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            refuse(exchange);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        var lines =
                new BufferedReader(
                        new InputStreamReader(exchange.getRequestBody(), StandardCharsets.UTF_8));
        var answer = exchange.getResponseBody();
        for (var number = 1; number <= endAfter; number++) {
            var line = lines.readLine();
            if (line == null) {
                break;
            }
            if (number > breakOffAfter) {
                // With its answer still open: the connection is cut.
                throw new IOException("The server was killed.");
            }
            answer.write(result(number, line).getBytes(StandardCharsets.UTF_8));
            answer.flush();
        }
        exchange.close();
    }

    private String result(int number, String line) {
        if (!line.startsWith("{")) {
            return "{\"line\":%d,\"result\":\"REFUSED\",\"detail\":\"This is no JSON object.\"}\n"
                    .formatted(number);
        }
        var result = imported.add(line) ? "IMPORTED" : "EXISTS";
        return "{\"line\":%d,\"result\":\"%s\",\"ticketId\":%d}\n"
                .formatted(number, result, number);
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        var problem = "{\"status\":403,\"detail\":\"You may not import.\"}".getBytes();
        exchange.sendResponseHeaders(403, problem.length);
        exchange.getResponseBody().write(problem);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
