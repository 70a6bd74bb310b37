package care.onetribe.ticket.conversationimport;

import static care.onetribe.ticket.Desk.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.ticket.conversationimport.LineResult.Result;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportStreamTest {

    private static final String PATH = "/conversation-imports";
    private static final String NDJSON = "application/x-ndjson";

    @Test
    void eachLineIsAnsweredWhileMoreAreSent() {
        try (var open = OpenImport.byLead()) {
            for (int line = 1; line <= 3; line++) {
                open.send(Sample.lines(Sample.conversation()));
                var result = open.next().orElseThrow();
                assertEquals(line, result.line());
                assertEquals(Result.IMPORTED, result.result());
            }
            assertEquals(List.of(), open.end());
        }
    }

    @Test
    void aLineIsOnlyDoneWithItsBreakOrTheEndOfTheBody() {
        var line = Sample.conversation().toString();
        try (var open = OpenImport.byLead()) {
            open.send(Sample.lines(Sample.conversation()) + line.substring(0, 100));
            assertEquals(1, open.next().orElseThrow().line());
            open.send(line.substring(100));
            assertEquals(
                    List.of(Result.IMPORTED), open.end().stream().map(LineResult::result).toList());
        }
    }

    @Test
    void whatWasAnsweredStaysWhenTheConnectionBreaksAndTheFileSentAgainDoesTheRest() {
        var conversations = Sample.slice();
        var answered = new ArrayList<LineResult>();
        try (var open = OpenImport.byLead()) {
            open.send(Sample.lines(conversations.subList(0, 20)));
            while (answered.size() < 20) {
                answered.add(open.next().orElseThrow());
            }
            open.send(conversations.get(20).toString().substring(0, 200));
            open.breakOff();
        }

        var again = OpenImport.of(Sample.lines(conversations));

        assertEquals(
                Stream.concat(
                                Stream.generate(() -> Result.EXISTS).limit(20),
                                Stream.generate(() -> Result.IMPORTED).limit(10))
                        .toList(),
                again.stream().map(LineResult::result).toList());
        assertEquals(
                answered.stream().map(LineResult::ticketId).toList(),
                again.stream().limit(20).map(LineResult::ticketId).toList());
    }

    @Test
    void anEmptyBodyHasAnEmptyAnswer() {
        assertEquals(List.of(), OpenImport.of(""));
    }

    @Test
    void fourImportsRunAtOnceAndAFifthIsAskedToComeLater() {
        var open = new ArrayList<OpenImport>();
        try {
            for (int i = 0; i < 4; i++) {
                var one = OpenImport.byLead();
                open.add(one);
                one.send(Sample.lines(Sample.conversation()));
                assertEquals(200, one.status());
            }
            post(as("lea", "lead"), "")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("2"))
                    .body("detail", equalTo("4 imports are running. Try again when one is done."));
        } finally {
            open.forEach(OpenImport::end);
            open.forEach(OpenImport::close);
        }
        assertEquals(List.of(), OpenImport.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "admin", "integration"})
    void leadsAdminsAndIntegrationsImport(String role) {
        post(as("importer", role), Sample.lines(Sample.conversation()))
                .then()
                .statusCode(200)
                .contentType(NDJSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "service"})
    void othersDoNot(String role) {
        post(as("importer", role), Sample.lines(Sample.conversation()))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void nobodyImportsWithoutAToken() {
        post(given().basePath("/api/v1"), "").then().statusCode(401);
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        as("lea", "lead").body("{}").post(PATH).then().statusCode(415);
    }

    private static io.restassured.response.Response post(RequestSpecification caller, String body) {
        return caller.contentType(NDJSON).body(body.getBytes(UTF_8)).post(PATH);
    }
}
