package care.onetribe.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.gateway.RawExchange;
import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Over raw sockets: a client library would hide when a byte comes. */
@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class StreamingTest {

    private static final int BLOCK = 64 * 1024;

    /** More than the buffers of two connections on the way ever hold. */
    private static final long FAR_MORE_THAN_BUFFERS = 64L * 1024 * 1024;

    @Test
    void aLineIsAnsweredBeforeTheNextOneIsSent() throws IOException {
        try (var exchange = open("POST", "/api/v1/conversation-imports")) {
            exchange.header("Transfer-Encoding", "chunked").endHead();

            exchange.writeChunk("first\n");
            assertEquals(200, exchange.readHead());
            assertEquals("got first\n", exchange.readChunk());
            exchange.writeChunk("second\n");
            assertEquals("got second\n", exchange.readChunk());

            exchange.writeChunk("");
            assertEquals("", exchange.readChunk());
        }
    }

    @Test
    void anImportMayTakeLongerThanOtherAnswers() throws IOException {
        try (var exchange = open("POST", "/api/v1/conversation-imports")) {
            exchange.header("Transfer-Encoding", "chunked").endHead();
            mina().get("/api/v1/tickets/silence").then().statusCode(504);

            exchange.writeChunk("late\n");

            assertEquals(200, exchange.readHead());
            assertEquals("got late\n", exchange.readChunk());
        }
    }

    @Test
    void anEventArrivesWhenItIsSentAndTheServiceLearnsThatTheReaderLeft() throws IOException {
        try (var exchange = open("GET", "/api/v1/ticket-events")) {
            exchange.header("Accept", "text/event-stream").endHead();

            assertEquals(200, exchange.readHead());
            assertEquals("id: 1\n\n", exchange.readChunk());
            assertEquals("id: 2\n\n", exchange.readChunk());
            assertEquals(1, count("openStreams"));
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> count("openStreams") == 0);
    }

    @Test
    void aServiceIsNotReadFasterThanTheCallerReads() throws IOException {
        try (var exchange = open("GET", "/api/v1/tickets/endless")) {
            exchange.endHead();
            assertEquals(200, exchange.readHead());

            assertTrue(whenStill(() -> count("bytesWritten")) < FAR_MORE_THAN_BUFFERS);
        }
    }

    @Test
    void aCallerIsNotReadFasterThanTheServiceReads() throws Exception {
        var written = new AtomicLong();
        Thread writer;
        try (var exchange = open("POST", "/api/v1/conversation-imports/deaf")) {
            exchange.header("Content-Length", Long.toString(4 * FAR_MORE_THAN_BUFFERS)).endHead();
            writer = new Thread(() -> writeUntilClosed(exchange, written));
            writer.start();

            assertTrue(whenStill(written::get) < FAR_MORE_THAN_BUFFERS);
        }
        writer.join();
        mina().get("/api/v1/tickets/listen").then().statusCode(200);
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookComplete() throws IOException {
        try (var exchange = open("GET", "/api/v1/tickets/half")) {
            exchange.endHead();
            assertEquals(200, exchange.readHead());

            assertThrows(IOException.class, () -> exchange.readBytes(2));
        }
    }

    @Test
    void anAnswerOfChunksThatBreaksOffDoesNotLookComplete() throws IOException {
        try (var exchange = open("GET", "/api/v1/tickets/half-chunked")) {
            exchange.endHead();
            assertEquals(200, exchange.readHead());
            assertEquals("1", exchange.readChunk());

            assertThrows(IOException.class, exchange::readChunk);
        }
    }

    @Test
    void theServiceLearnsThatTheCallerOfAnImportLeft() throws IOException {
        try (var exchange = open("POST", "/api/v1/conversation-imports")) {
            exchange.header("Transfer-Encoding", "chunked").endHead();
            exchange.writeChunk("first\n");
            assertEquals(200, exchange.readHead());
            assertEquals("got first\n", exchange.readChunk());
            assertEquals(1, count("openStreams"));
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> count("openStreams") == 0);
    }

    @Test
    void whoeverExpectsToBeToldToGoOnIsToldSo() throws IOException {
        try (var exchange = open("POST", "/api/v1/tickets/echo")) {
            exchange.header("Expect", "100-continue").header("Content-Length", "4").endHead();
            assertEquals(100, exchange.readHead());

            exchange.write("body".getBytes(StandardCharsets.US_ASCII));
            assertEquals(200, exchange.readHead());
            var echo = JsonPath.from(exchange.readBody());
            assertEquals("body", echo.getString("body"));
            assertNull(echo.getString("headers.expect"));
        }
    }

    private static void writeUntilClosed(RawExchange exchange, AtomicLong written) {
        var block = new byte[BLOCK];
        try {
            while (written.get() < 4 * FAR_MORE_THAN_BUFFERS) {
                exchange.write(block);
                written.addAndGet(BLOCK);
            }
        } catch (IOException closed) {
            // As the test does at its end.
        }
    }

    /** The value once it has stopped growing. */
    private static long whenStill(LongSupplier value) {
        var last = new AtomicLong(-1);
        await().pollInterval(Duration.ofMillis(250))
                .until(() -> last.getAndSet(value.getAsLong()) == last.get());
        return last.get();
    }

    private static long count(String what) {
        return mina().get("/api/v1/tickets/counts").jsonPath().getLong(what);
    }

    private static RequestSpecification mina() {
        return given().auth().oauth2(TestTokens.of("mina"));
    }

    private static RawExchange open(String method, String path) throws IOException {
        return RawExchange.open(RestAssured.port, method, path)
                .header("Authorization", "Bearer " + TestTokens.of("mina"));
    }
}
