package care.onetribe.coaching.weeklymessage;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WeeklyMessageTest {

    /** Each test that needs one takes a Monday of its own, far from those of others. */
    private static final AtomicInteger MONDAYS = new AtomicInteger();

    private String team;
    private String lead;

    @BeforeEach
    void aTeamWithALead() {
        team = newTeam();
        lead = newMember("lead", team);
    }

    @Test
    void aMessageIsReadAsItWasWritten() {
        var monday = monday();
        write(lead(), body(team, monday))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("teamId", equalTo(team))
                .body("publishOn", equalTo(monday.toString()))
                .body("title", equalTo("Ask one question more"))
                .body("text", equalTo("The first thing is seldom the last.\nSo ask."))
                .body("points", contains("When?", "What?"))
                .body("authorId", equalTo(lead))
                .body("$", not(hasKey("firstPublishedAt")));
    }

    @Test
    void aMessageIsChangedBeforeItIsPublished() {
        int id = written(team, monday());

        change(id, "{\"points\": [\"Who?\"], \"publishOn\": null}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("points", contains("Who?"))
                .body("title", equalTo("Ask one question more"))
                .body("$", not(hasKey("publishOn")));
    }

    @Test
    void aMessageThatIsNotPublishedCanBeDeleted() {
        int id = written(team, null);

        lead().header("If-Match", "\"0\"").delete("/weekly-messages/" + id).then().statusCode(204);

        lead().get("/weekly-messages/" + id).then().statusCode(404);
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        int id = written(team, null);

        lead().delete("/weekly-messages/" + id).then().statusCode(428);
        lead().contentType("application/merge-patch+json")
                .header("If-Match", "\"7\"")
                .body("{\"title\": \"x\"}")
                .patch("/weekly-messages/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aMondayTakesOneMessageForATeamAndOneForAll() {
        var monday = monday();
        int id = written(team, monday);

        write(lead(), body(team, monday))
                .statusCode(409)
                .body("rule", equalTo("monday-is-taken"))
                .body("weeklyMessageId", equalTo(id));
        write(asAdmin(), body(null, monday)).statusCode(201);
        write(asAdmin(), body(null, monday))
                .statusCode(409)
                .body("rule", equalTo("monday-is-taken"));
        change(id, "{\"publishOn\": \"%s\"}".formatted(monday)).statusCode(200);
    }

    @Test
    void ofSeveralWhoWriteForOneMondayAtOnceOneDoes() throws Exception {
        var body = body(team, monday());

        var answers = AtOnce.atOnce(4, () -> write(lead(), body).extract().statusCode());

        assertEquals(List.of(201, 409, 409, 409), answers.stream().sorted().toList());
    }

    @Test
    void messagesAreWrittenAheadAndForMondays() {
        write(lead(), body(team, LocalDate.of(2026, 3, 2)))
                .statusCode(409)
                .body("rule", equalTo("monday-has-passed"));
        write(lead(), body(team, monday().plusDays(1)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/publishOn"));
    }

    @Test
    void aTeamThatIsNotThereGetsNoMessage() {
        write(asAdmin(), body("nowhere", null))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/teamId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \" \", \"text\": \"x\", \"points\": [\"x\"]}",
                "{\"title\": \"x\", \"text\": \"x\", \"points\": []}",
                "{\"title\": \"x\", \"text\": \"x\", \"points\": [null]}",
                "{\"title\": \"x\", \"text\": \"x\", \"points\": [\"x\"], \"author\": \"x\"}"
            })
    void whatIsNoMessageIsRefused(String body) {
        write(asAdmin(), body).statusCode(400);
    }

    @Test
    void thereIsAStockOfAtLeastTwelveToStartWith() {
        var stock =
                asAdmin()
                        .queryParam("limit", 200)
                        .get("/weekly-messages")
                        .jsonPath()
                        .getList("items.findAll { !it.authorId }.title", String.class);

        assertTrue(stock.stream().distinct().count() >= 12, stock::toString);
        assertTrue(stock.contains("Plain words are a kindness"), stock::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, own, 201",
        "lead, other, 403",
        "lead, all, 403",
        "admin, own, 201",
        "admin, other, 201",
        "admin, all, 201",
        "agent, own, 403",
        "coach, own, 403",
        "integration, own, 403",
        "service, own, 403"
    })
    void whoWritesForWhom(String role, String forWhom, int status) {
        var writer = newWriter(role);
        var target =
                switch (forWhom) {
                    case "own" -> team;
                    case "other" -> newTeam();
                    default -> null;
                };

        write(as(writer, role), body(target, null)).statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, own, 200, 200", "lead, other, 404, 404", "lead, all, 200, 403",
        "admin, own, 200, 200", "admin, other, 200, 200", "admin, all, 200, 200",
        "agent, own, 403, 403", "coach, own, 403, 403"
    })
    void whoReadsAndChangesWhatIsWritten(String role, String forWhom, int read, int change) {
        int id =
                write(
                                asAdmin(),
                                body(
                                        switch (forWhom) {
                                            case "own" -> team;
                                            case "other" -> newTeam();
                                            default -> null;
                                        },
                                        null))
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getInt("id");
        var caller = newWriter(role);

        as(caller, role).get("/weekly-messages/" + id).then().statusCode(read);
        patch(as(caller, role), "/weekly-messages/" + id, "{\"title\": \"Other\"}")
                .statusCode(change);
    }

    @Test
    void aLeadGivesNoMessageToAnotherTeam() {
        int id = written(team, null);

        change(id, "{\"teamId\": \"%s\"}".formatted(newTeam())).statusCode(403);
        change(id, "{\"teamId\": null}").statusCode(403);
    }

    @Test
    void leadsListWhatIsForTheirTeamAndForAll() {
        int own = written(team, null);
        int all = write(asAdmin(), body(null, null)).extract().jsonPath().getInt("id");
        int other = write(asAdmin(), body(newTeam(), null)).extract().jsonPath().getInt("id");

        lead().queryParam("limit", 200)
                .get("/weekly-messages")
                .then()
                .body("items.id", hasItem(own))
                .body("items.id", hasItem(all))
                .body("items.id", not(hasItem(other)));
    }

    private String newWriter(String role) {
        return switch (role) {
            case "integration", "service" -> "system";
            default -> newMember(role, team);
        };
    }

    private RequestSpecification lead() {
        return as(lead, "lead");
    }

    private int written(String teamId, LocalDate monday) {
        return write(lead(), body(teamId, monday))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getInt("id");
    }

    private ValidatableResponse change(int id, String body) {
        return patch(lead(), "/weekly-messages/" + id, body);
    }

    static LocalDate monday() {
        return LocalDate.of(2096, 3, 5).plusWeeks(MONDAYS.getAndIncrement());
    }

    static ValidatableResponse write(RequestSpecification caller, String body) {
        return caller.body(body).post("/weekly-messages").then();
    }

    static String body(String teamId, LocalDate monday) {
        return """
        {"teamId": %s, "publishOn": %s, "title": "Ask one question more",
         "text": "The first thing is seldom the last.\\nSo ask.", "points": ["When?", "What?"]}
        """
                .formatted(json(teamId), json(monday));
    }

    private static String json(Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
