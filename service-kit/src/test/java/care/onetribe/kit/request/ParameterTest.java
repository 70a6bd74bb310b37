package care.onetribe.kit.request;

import static care.onetribe.kit.notes.NotesClient.asAgent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ParameterTest {

    @Test
    void anUnknownParameterIsRefusedByName() {
        asAgent()
                .queryParam("color", "RED")
                .get("/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("color"))
                .body("detail", containsString("[colour, cursor, limit, since, total]"));
    }

    @Test
    void anOperationWithoutParametersSaysSo() {
        asAgent()
                .queryParam("color", "RED")
                .get("/notes/1")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("color"))
                .body("detail", equalTo("is no parameter of this operation, which takes none"));
    }

    @ParameterizedTest
    @CsvSource({
        "colour,PINK",
        "colour,''",
        "since,yesterday",
        "since,+10000-01-01T00:00:00Z",
        "total,maybe",
        "limit,1.5",
        "limit,+5",
        "limit,\u0665"
    })
    void aValueOfTheWrongTypeIsRefusedByName(String name, String value) {
        asAgent()
                .queryParam(name, value)
                .get("/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(name));
    }

    @Test
    void aFilterMayBeGivenSeveralTimes() {
        asAgent().queryParam("colour", "RED", "BLUE").get("/notes").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"limit,1,2", "total,true,true", "since,2026-03-01T09:30:00Z,2026-03-02T09:30:00Z"})
    void aParameterThatTakesOneValueIsRefusedWhenGivenTwice(String name, String one, String other) {
        asAgent()
                .queryParam(name, one, other)
                .get("/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(name))
                .body("detail", equalTo("must be given once"));
    }

    @ParameterizedTest
    @CsvSource({
        "%ED%A0%80,404",
        "%FF,404",
        "%C0%80,404",
        "%F4%90%80%80,404",
        "%00,404",
        "%,400",
        "%ZZ,400"
    })
    void bytesThatAreNoTextAreRefused(String bytes, int statusInPath) throws IOException {
        assertEquals("HTTP/1.1 400", statusOf("/notes?colour=" + bytes));
        assertEquals("HTTP/1.1 400", statusOf("/notes?cursor=" + bytes));
        assertEquals("HTTP/1.1 " + statusInPath, statusOf("/notes/" + bytes));
    }

    /** Sent as it is: clients refuse to. */
    private static String statusOf(String address) throws IOException {
        var request =
                """
                GET /api/v1%s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Connection: close\r
                \r
                """
                        .formatted(address, TestTokens.of("mina", "agent"));
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        asAgent()
                .body("{\"title\": \"" + "x".repeat(1 << 20) + "\"}")
                .post("/notes")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void aChunkedBodyOverTheLimitIsRefused() {
        var body =
                ("{\"title\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

        asAgent().body(new ByteArrayInputStream(body)).post("/notes").then().statusCode(413);
    }
}
