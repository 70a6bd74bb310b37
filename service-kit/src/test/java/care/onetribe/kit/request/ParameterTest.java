package care.onetribe.kit.request;

import static care.onetribe.kit.notes.NotesClient.asAgent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
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

    @ParameterizedTest
    @CsvSource({
        "colour,PINK",
        "colour,''",
        "since,yesterday",
        "since,+10000-01-01T00:00:00Z",
        "total,maybe",
        "limit,1.5"
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
