package care.onetribe.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.gateway.RawExchange;
import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over raw sockets: a client library would not send any of it. */
@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class HostileRequestTest {

    private static final String ECHO = "/api/v1/tickets/echo";
    private static final int FAR_TOO_LONG = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../q/health",
                "/api/v1/%2e%2e/q/health",
                "/api/v1/tickets/../../../q/metrics",
                "/api/v1/tickets/%2E%2E/%2e%2e/%2e./q/metrics",
                "/api/v1/..%2ftickets/echo",
                "/api/v1/tickets%2fecho"
            })
    void noWayLeadsOutOfTheSegments(String path) throws IOException {
        try (var exchange = open("GET", path)) {
            exchange.endHead();

            assertEquals(404, exchange.readHead());
            assertEquals(
                    "/problems/not-found", JsonPath.from(exchange.readBody()).getString("type"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/tickets/echo",
                "/api/v1//tickets/echo",
                "/%61pi/v1/tickets/echo",
                "/x/../api/v1/tickets/echo",
                "/problems/../api/v1/tickets/echo"
            })
    void noWayLeadsAroundTheToken(String path) throws IOException {
        try (var exchange = RawExchange.open(RestAssured.port, "GET", path)) {
            exchange.endHead();

            assertEquals(401, exchange.readAnswer());
        }
    }

    /** Two servers in a row could each believe another one, and disagree where it ends. */
    @Test
    void aBodyOfTwoLengthsIsRefused() throws IOException {
        try (var exchange = open("POST", ECHO)) {
            exchange.header("Content-Length", "9").header("Transfer-Encoding", "chunked").endHead();
            exchange.writeChunk("body");
            exchange.writeChunk("");

            assertEquals(400, exchange.readAnswer());
        }
    }

    @Test
    void aLengthStatedTwiceIsRefusedAndNothingMoreIsRead() throws IOException {
        try (var exchange = open("POST", ECHO)) {
            exchange.header("Content-Length", "4").header("Content-Length", "44").endHead();

            assertEquals(400, exchange.readAnswer());
            assertThrows(EOFException.class, exchange::readHead);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "chunked, identity", "identity, chunked"})
    void aBodyThatIsTransferredInAnUnknownWayIsRefused(String encoding) throws IOException {
        try (var exchange = open("POST", ECHO)) {
            exchange.header("Transfer-Encoding", encoding).endHead();
            exchange.writeChunk("");

            assertEquals(400, exchange.readAnswer());
        }
    }

    @Test
    void aHeaderThatIsFarTooLongIsRefused() throws IOException {
        try (var exchange = open("GET", ECHO)) {
            exchange.header("X-Long", "x".repeat(FAR_TOO_LONG)).endHead();

            assertEquals(431, exchange.readAnswer());
        }
    }

    @Test
    void requestsSentWithoutWaitingAreAnsweredInTheirOrder() throws IOException {
        try (var exchange = open("GET", ECHO + "?n=1")) {
            exchange.endHead();
            authorized(exchange.request("GET", ECHO + "?n=2")).endHead();

            for (int n = 1; n <= 2; n++) {
                assertEquals(200, exchange.readHead());
                assertEquals(ECHO + "?n=" + n, JsonPath.from(exchange.readBody()).getString("uri"));
            }
        }
    }

    private static RawExchange open(String method, String path) throws IOException {
        return authorized(RawExchange.open(RestAssured.port, method, path));
    }

    private static RawExchange authorized(RawExchange exchange) throws IOException {
        return exchange.header("Authorization", "Bearer " + TestTokens.of("mina"));
    }
}
