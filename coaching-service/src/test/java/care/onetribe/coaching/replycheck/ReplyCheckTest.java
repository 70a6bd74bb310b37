package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReplyCheckTest {

    @Inject DataSource database;

    @TestHTTPResource(value = "/openapi", management = true)
    URL openapi;

    @Test
    void anAuthorGetsAdviceOnTheirDraft() {
        check(
                        Map.of(
                                "text",
                                "You forgot the form. Unfortunately it has been forwarded.",
                                "customerMood",
                                "ANGRY",
                                "explainAs",
                                "PLAIN",
                                "expectation",
                                "To get the parcel"))
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("findings[0].kind", equalTo("BLAME"))
                .body("findings[0].start", equalTo(0))
                .body("findings[0].end", equalTo(10))
                .body("findings[0].quote", equalTo("You forgot"))
                .body("findings.kind", hasItem("FEELINGS_NOT_ACKNOWLEDGED"))
                .body("findings.kind", hasItem("NO_OWNER"))
                .body("findings.kind", hasItem("NO_NEXT_STEP"))
                .body("leftOff", equalTo(0));
    }

    @Test
    void aTermThatALeadHasJustAddedIsFoundAndOneJustRemovedIsNot() {
        var term = newHandle("zorgterm");
        var text = Map.<String, Object>of("text", "I will send the " + term + " to you.");
        check(text).body("findings.kind", not(hasItem("JARGON")));

        int id =
                as("lea", "lead")
                        .body(Map.of("term", term, "plainWords", "thing"))
                        .post("/glossary")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        check(text).body("findings.find { it.kind == 'JARGON' }.instead", hasItem("thing"));

        as("lea", "lead").header("If-Match", "*").delete("/glossary/{id}", id);
        check(text).body("findings.kind", not(hasItem("JARGON")));
    }

    /** Not even under the caller's own key, where other answers are kept. */
    @Test
    void aDraftIsStoredNowhereAndLoggedNowhere() throws SQLException {
        var secret = "Quixotrumpelstilt";
        var logged = new ArrayList<String>();
        var listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            var key = newHandle("key");
            for (int i = 0; i < 2; i++) {
                as("theo", "agent")
                        .header("Idempotency-Key", key)
                        .body(
                                Map.of(
                                        "text",
                                        "I will recieve the " + secret + ".",
                                        "expectation",
                                        secret))
                        .post("/reply-checks")
                        .then()
                        .statusCode(200)
                        .header("Idempotent-Replayed", nullValue())
                        .body("findings.kind", hasItem("SPELLING"));
            }
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertEquals(List.of(), placesOf(secret));
        assertFalse(logged.stream().anyMatch(line -> line.contains(secret)), logged.toString());
    }

    @Test
    void aFailingRuleDoesNotTellTheTextToTheLog() {
        var failure =
                UnreadableReply.because(
                        new RuntimeException("in: the words", new IllegalStateException("words")));

        assertEquals("A rule failed: java.lang.RuntimeException", failure.getMessage());
        assertNull(failure.getCause());
    }

    @Test
    void twentyThousandCharactersAreReadAndOneMoreIsNot() {
        var most = "I will. ".repeat(2500);
        check(Map.of("text", most)).statusCode(200);
        check(Map.of("text", most + "."))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": \" \"}",
                "{\"text\": \"a\", \"customerMood\": \"GRUMPY\"}",
                "{\"text\": \"a\", \"explainAs\": \"CHILD\"}",
                "{\"text\": \"a\", \"language\": \"deutsch!\"}",
                "{\"text\": \"a\", \"mood\": \"ANGRY\"}",
                "{\"text\": \"\\ud800\"}"
            })
    void whatMakesNoSenseIsRefused(String body) {
        as("theo", "agent").body(body).post("/reply-checks").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000 a", "😀 𝒳", "\u0007", "a\u0000b\u001b[0m"})
    void oddCharactersAreRead(String text) {
        check(Map.of("text", text)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "lead", "admin"})
    void whoeverWritesToCustomersMayAsk(String role) {
        as(newHandle(role), role)
                .body("{\"text\": \"Hello\"}")
                .post("/reply-checks")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "service"})
    void machinesGetNoAdviceOnDrafts(String role) {
        as(newHandle(role), role)
                .body("{\"text\": \"Hello\"}")
                .post("/reply-checks")
                .then()
                .statusCode(403);
    }

    @Test
    void theDocumentSaysThatThereIsNoKeyHere() {
        var document =
                given().queryParam("format", "json").get(openapi).then().extract().jsonPath();
        var post = "paths.'/api/v1/reply-checks'.post";

        var parameters = document.<String>getList(post + ".parameters.name");
        assertFalse(parameters != null && parameters.contains("Idempotency-Key"));
        assertNull(document.getMap(post + ".responses.'422'"));
        assertNull(document.getMap(post + ".responses.'200'.headers.'Idempotent-Replayed'"));
    }

    private static ValidatableResponse check(Map<String, Object> body) {
        return as("theo", "agent").body(body).post("/reply-checks").then();
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + List.of(parameters(line)) + line.getThrown());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static Object[] parameters(LogRecord line) {
        return line.getParameters() == null ? new Object[0] : line.getParameters();
    }

    /** Every column of every table in which a text stands. */
    private List<String> placesOf(String text) throws SQLException {
        var places = new ArrayList<String>();
        try (var connection = database.getConnection();
                var columns = connection.createStatement();
                var found =
                        columns.executeQuery(
                                "select table_name, column_name from information_schema.columns"
                                        + " where table_schema = database()")) {
            while (found.next()) {
                var place = "`%s`.`%s`".formatted(found.getString(1), found.getString(2));
                var sql =
                        "select count(*) from `%s` where instr(convert(`%s` using utf8mb4), ?) > 0"
                                .formatted(found.getString(1), found.getString(2));
                try (var search = connection.prepareStatement(sql)) {
                    search.setString(1, text);
                    var rows = search.executeQuery();
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }
}
