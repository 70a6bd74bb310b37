package care.onetribe.coaching.rehearsal;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScenarioTest {

    static final String SCRIPT =
            """
            {"steps": [
              {"key": "start", "customerSays": "Where is it?", "choices": [
                {"key": "a", "reply": "On its way.", "next": "when"},
                {"key": "b", "reply": "No idea.", "next": "end"}]},
              {"key": "when", "customerSays": "Until when?", "choices": [
                {"key": "a", "reply": "Friday.", "next": "end"}]},
              {"key": "end", "customerSays": "Well then.", "ending": "Say the day at once."}]}
            """;

    @Inject Scenarios scenarios;

    @Test
    void aScenarioIsReadAsItWasWritten() {
        write("coach", scenario(SCRIPT))
                .statusCode(201)
                .header("ETag", equalTo("\"0.w\""))
                .body("title", equalTo("The parcel"))
                .body("mood", equalTo("ANGRY"))
                .body("openingLine", equalTo("Where is it?"))
                .body("heldBack", contains("It is a present"))
                .body("goodEnd", equalTo("They know the day"))
                .body("script.steps.key", contains("start", "when", "end"))
                .body("scripted", equalTo(true))
                .body("active", equalTo(true));
    }

    @Test
    void whoRehearsesIsNotToldWhatTheCustomerHoldsBack() {
        int id = written(SCRIPT);

        as(newHandle("agent"), "agent")
                .get("/scenarios/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("openingLine", equalTo("Where is it?"))
                .body("scripted", equalTo(true))
                .body("$", not(hasKey("heldBack")))
                .body("$", not(hasKey("script")));
    }

    @Test
    void aScenarioIsChangedAndLaidAside() {
        int id = written(null);

        patch(as(newHandle("coach"), "coach"), "/scenarios/" + id, "{\"active\": false}")
                .statusCode(200)
                .body("active", equalTo(false))
                .body("heldBack", contains("It is a present"));
        as(newHandle("coach"), "coach")
                .queryParam("active", false)
                .queryParam("limit", 200)
                .get("/scenarios")
                .then()
                .body("items.id", hasItem(id))
                .body("items.active", everyItem(equalTo(false)));
    }

    @Test
    void scenariosAreListedByMood() {
        int id = written(null);

        as(newHandle("agent"), "agent")
                .queryParam("mood", "ANGRY")
                .queryParam("limit", 200)
                .get("/scenarios")
                .then()
                .body("items.id", hasItem(id))
                .body("items.mood", everyItem(equalTo("ANGRY")));
    }

    @Test
    void aScriptThatMakesNoSenseIsRefusedByItsStep() {
        write("coach", scenario(SCRIPT.replace("\"next\": \"when\"", "\"next\": \"away\"")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/script/steps/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \"x\"}",
                "{\"script\": {\"steps\": []}}",
                "{\"mood\": \"BORED\"}",
                "{\"heldBack\": [\"\"]}"
            })
    void whatIsNoScenarioIsRefused(String body) {
        write("admin", body).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "coach, 201",
        "lead, 201",
        "admin, 201",
        "agent, 403",
        "integration, 403",
        "service, 403"
    })
    void whoWritesScenarios(String role, int status) {
        write(role, scenario(null)).statusCode(status);
    }

    @Test
    void thereAreAtLeastEightToStartWithAndSomeToWalkAlone() {
        var all =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        scenarios.list("id <= 9").stream()
                                                .map(Scenario::details)
                                                .toList());

        assertEquals(9, all.size());
        var scripts = all.stream().filter(each -> each.script() != null).toList();
        assertTrue(scripts.size() >= 4, "scripts: " + scripts.size());
        scripts.forEach(each -> assertDoesNotThrow(() -> each.script().requireSense()));
        all.forEach(each -> assertTrue(each.heldBack().size() >= 2, each.title()));
    }

    static int written(String script) {
        return write("coach", scenario(script)).statusCode(201).extract().jsonPath().getInt("id");
    }

    static String scenario(String script) {
        return """
        {"title": "The parcel", "situation": "It has not come", "mood": "ANGRY",
         "openingLine": "Where is it?", "heldBack": ["It is a present"],
         "goodEnd": "They know the day", "script": %s}
        """
                .formatted(script);
    }

    private static ValidatableResponse write(String role, String body) {
        return as(newHandle(role), role).body(body).post("/scenarios").then();
    }
}
