package care.onetribe.ticket.conversationimport;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.TestTokens;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.parsetools.RecordParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** An import whose body is sent bit by bit while its answer is read. */
final class OpenImport implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Optional<LineResult>> results = new LinkedBlockingQueue<>();
    private final HttpClientRequest request;

    private OpenImport(String token) {
        request =
                await(
                        vertx.createHttpClient()
                                .request(
                                        HttpMethod.POST,
                                        RestAssured.port,
                                        "localhost",
                                        "/api/v1/conversation-imports"));
        request.setChunked(true)
                .putHeader("Content-Type", "application/x-ndjson")
                .putHeader("Authorization", "Bearer " + token);
        request.exceptionHandler(broken -> results.add(Optional.empty()));
        request.response().onSuccess(this::read);
        await(request.sendHead());
    }

    static OpenImport byLead() {
        return new OpenImport(TestTokens.of("lea", "lead"));
    }

    /** Imports a whole body and gives what became of its lines. */
    static List<LineResult> of(String body) {
        try (var whole = byLead()) {
            whole.send(body);
            return whole.end();
        }
    }

    private void read(HttpClientResponse response) {
        RecordParser.newDelimited("\n", response)
                .handler(line -> results.add(Optional.of(result(line))))
                .endHandler(end -> results.add(Optional.empty()));
    }

    void send(String text) {
        await(request.write(text));
    }

    /** The next line of the answer, or empty at its end. */
    Optional<LineResult> next() {
        try {
            var result = results.poll(PATIENCE_SECONDS, SECONDS);
            assertTrue(result != null, "no answer within %d s".formatted(PATIENCE_SECONDS));
            return result;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Ends the body and gives the rest of the answer. */
    List<LineResult> end() {
        await(request.end());
        var rest = new ArrayList<LineResult>();
        for (var result = next(); result.isPresent(); result = next()) {
            rest.add(result.get());
        }
        return rest;
    }

    int status() {
        return await(request.response()).statusCode();
    }

    void breakOff() {
        await(request.connection().close());
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static LineResult result(Buffer line) {
        try {
            return JSON.readValue(line.getBytes(), LineResult.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(PATIENCE_SECONDS, SECONDS)
                .join();
    }
}
