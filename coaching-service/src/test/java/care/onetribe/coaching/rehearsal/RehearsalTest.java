package care.onetribe.coaching.rehearsal;

import static care.onetribe.coaching.rehearsal.ScenarioTest.SCRIPT;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RehearsalTest {

    private String team;
    private String mina;
    private String theo;
    private String noor;

    @BeforeEach
    void threeOfATeam() {
        team = newTeam();
        mina = newMember("agent", team);
        theo = newMember("agent", team);
        noor = newMember("coach", team);
    }

    @Test
    void aRehearsalHasAPerformerAPartnerAndAnObserver() {
        int id = planned();

        agent(mina)
                .get("/rehearsals/" + id)
                .then()
                .body("players.memberId", contains(mina, theo, noor))
                .body("players.part", contains("PERFORMER", "PARTNER", "OBSERVER"))
                .body("alone", equalTo(false))
                .body("takes", equalTo(0))
                .body("shared", equalTo(false));
    }

    @Test
    void theFactsHeldBackAreForThePartnerUntilTheyWerePlayed() {
        int id = planned();

        agent(theo).get("/rehearsals/" + id).then().body("heldBack", contains("It is a present"));
        as(noor, "coach")
                .get("/rehearsals/" + id)
                .then()
                .body("heldBack", contains("It is a present"));
        agent(mina).get("/rehearsals/" + id).then().body("$", not(hasKey("heldBack")));
        begun(id);
        agent(mina).get("/rehearsals/" + id).then().body("heldBack", contains("It is a present"));
    }

    @Test
    void aScriptIsWalkedAloneStepByStepToItsEnd() {
        int id = alone();
        int take = begun(id);

        show(id, take)
                .body("way.customerSays", equalTo("Where is it?"))
                .body("way.choices.key", contains("a", "b"))
                .body("way.said", empty())
                .body("$", not(hasKey("endedAt")));
        choose(id, take, "a").statusCode(200).body("way.customerSays", equalTo("Until when?"));
        choose(id, take, "a")
                .statusCode(200)
                .body("way.said.customerSays", contains("Where is it?", "Until when?"))
                .body("way.said.reply", contains("On its way.", "Friday."))
                .body("way.choices", empty())
                .body("way.ending", equalTo("Say the day at once."))
                .body("$", hasKey("endedAt"));
        choose(id, take, "a").statusCode(409).body("rule", equalTo("take-is-over"));
    }

    @Test
    void onlyWhatIsOfferedCanBeAnswered() {
        int id = alone();
        int take = begun(id);

        choose(id, take, "c").statusCode(409).body("rule", equalTo("step-has-no-such-choice"));
        choose(id, take, "\\u0000").statusCode(409);
        show(id, take).body("way.said", empty());
    }

    @Test
    void oneWayIsWalkedAtATime() {
        int id = alone();
        int take = begun(id);

        begin(id).statusCode(409).body("rule", equalTo("take-is-under-way"));
        choose(id, take, "b").statusCode(200);
        begin(id).statusCode(201).body("id", equalTo(2));
    }

    @Test
    void aScriptThatIsChangedLaterStaysAsItWasForWhoBeganIt() {
        int scenario = ScenarioTest.written(SCRIPT);
        int id = plan(agent(mina), "{\"scenarioId\": %d}".formatted(scenario)).getInt("id");
        int take = begun(id);
        patch(asAdmin(), "/scenarios/" + scenario, "{\"script\": null}").statusCode(200);

        choose(id, take, "a").statusCode(200).body("way.customerSays", equalTo("Until when?"));
    }

    @Test
    void aScenarioWithoutAScriptNeedsAPartner() {
        refused("{\"scenarioId\": %d}".formatted(ScenarioTest.written(null)), "nothing-to-walk");
    }

    @Test
    void whatIsNoLongerRehearsedIsNotPlanned() {
        int scenario = ScenarioTest.written(SCRIPT);
        patch(asAdmin(), "/scenarios/" + scenario, "{\"active\": false}").statusCode(200);

        refused("{\"scenarioId\": %d}".formatted(scenario), "scenario-is-retired");
    }

    @ParameterizedTest
    @CsvSource({"partnerId, nobody", "observerId, nobody"})
    void partsAreThoseOfMembers(String field, String handle) {
        plan("{\"scenarioId\": 1, \"%s\": \"%s\"}".formatted(field, handle))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void nobodyHasTwoParts() {
        plan("{\"scenarioId\": 1, \"partnerId\": \"%s\"}".formatted(mina))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/partnerId"));
        plan("{\"scenarioId\": 1, \"partnerId\": \"%s\", \"observerId\": \"%s\"}"
                        .formatted(theo, theo))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/observerId"));
    }

    @Test
    void aScenarioThatIsNotThereIsRefusedByItsField() {
        plan("{\"scenarioId\": 999999999}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scenarioId"));
    }

    @Test
    void eachWhoTookPartRatesATakeAndMayRateItAnew() {
        int id = planned();
        int take = begun(id);

        rate(mina, id, take, "AT_TIMES").statusCode(200);
        rate(theo, id, take, "MOSTLY").statusCode(200);
        rate(mina, id, take, "NOT_YET")
                .statusCode(200)
                .body("ratings.raterId", contains(mina, theo))
                .body("ratings.part", contains("PERFORMER", "PARTNER"))
                .body("ratings.rubric.listened", contains("NOT_YET", "MOSTLY"));
    }

    @Test
    void aTakeIsRatedWhenItIsOver() {
        int id = alone();
        int take = begun(id);

        rate(mina, id, take, "MOSTLY").statusCode(409).body("rule", equalTo("take-is-not-over"));
        choose(id, take, "b").statusCode(200);
        rate(mina, id, take, "MOSTLY").statusCode(200);
    }

    @Test
    void progressShowsHowTakesChangedInTheEyesOfEach() {
        int id = planned();
        begun(id);
        begun(id);
        begun(id);
        rate(mina, id, 1, "NOT_YET").statusCode(200);
        rate(mina, id, 3, "MOSTLY").statusCode(200);
        rate(theo, id, 2, "THROUGHOUT").statusCode(200);

        var progress = agent(mina).get("/rehearsals/%d/progress".formatted(id)).jsonPath();

        Map<String, Object> own = progress.getMap("courses[0]");
        assertEquals(mina, own.get("raterId"));
        assertEquals("listened", own.get("criterion"));
        assertEquals(2, own.get("change"));
        assertEquals(
                List.of(
                        Map.of("take", 1, "level", "NOT_YET"),
                        Map.of("take", 3, "level", "MOSTLY")),
                own.get("marks"));
        assertEquals(10, progress.getList("courses").size());
        assertEquals(
                List.of(0),
                progress
                        .getList("courses.findAll { it.raterId == '%s' }.change".formatted(theo))
                        .stream()
                        .distinct()
                        .toList());
    }

    @Test
    void takesThatBeginAtOnceHaveANumberEach() throws Exception {
        int id = planned();

        var numbers = AtOnce.atOnce(4, () -> begun(id));

        assertEquals(List.of(1, 2, 3, 4), numbers.stream().sorted().toList());
        agent(mina)
                .queryParam("limit", 3)
                .queryParam("total", true)
                .get("/rehearsals/%d/takes".formatted(id))
                .then()
                .body("items.id", contains(1, 2, 3))
                .body("total", equalTo(4));
    }

    @Test
    void aRehearsalHasFiftyTakesAtMost() {
        int id = planned();
        for (int i = 0; i < 50; i++) {
            begin(id).statusCode(201);
        }

        begin(id).statusCode(409).body("rule", equalTo("enough-takes"));
    }

    @Test
    void whoWatchesNeitherBeginsATakeNorAnswers() {
        int id = planned();

        as(noor, "coach").post("/rehearsals/%d/takes".formatted(id)).then().statusCode(403);
        begin(id).statusCode(201);
        agent(theo)
                .body("{\"choice\": \"a\"}")
                .post("/rehearsals/%d/takes/1/steps".formatted(id))
                .then()
                .statusCode(403);
        choose(id, 1, "a").statusCode(409).body("rule", equalTo("not-walked-alone"));
    }

    @Test
    void itIsSharedOnceAllWhoTookPartAreWilling() {
        int id = planned();
        var lead = newMember("lead", team);

        share(agent(mina), id, true).body("shared", equalTo(false));
        share(agent(theo), id, true).body("shared", equalTo(false));
        as(lead, "lead").get("/rehearsals/" + id).then().statusCode(404);
        share(as(noor, "coach"), id, true).body("shared", equalTo(true));

        as(lead, "lead").get("/rehearsals/" + id).then().statusCode(200);
        as(lead, "lead")
                .queryParam("sharedBy", mina)
                .get("/rehearsals")
                .then()
                .body("items.id", contains(id));
        share(agent(theo), id, false).body("shared", equalTo(false));
        as(lead, "lead").get("/rehearsals/" + id).then().statusCode(404);
    }

    @Test
    void anEventTellsThatThereIsOneToSeeAndNothingOfIt() {
        int id = planned();
        share(agent(mina), id, true);
        share(agent(theo), id, true);
        share(as(noor, "coach"), id, true);

        var events = RosterFeed.of("rehearsals/" + id, 1);

        assertEquals(1, events.size());
        assertEquals("rehearsal.shared", events.get(0).get("type"));
        Map<?, ?> data = (Map<?, ?>) events.get(0).get("data");
        assertEquals(mina, data.get("performerId"));
        assertEquals(3, data.size());
    }

    @ParameterizedTest
    @CsvSource({
        "agent, own, 404, 200",
        "coach, own, 404, 200",
        "lead, own, 404, 200",
        "admin, own, 404, 200",
        "admin, other, 404, 200",
        "agent, other, 404, 404",
        "coach, other, 404, 404",
        "lead, other, 404, 404"
    })
    void whoSeesARehearsalThatIsPrivateAndOneThatIsShared(
            String role, String place, int whenPrivate, int whenShared) {
        int id = alone();
        int take = begun(id);
        choose(id, take, "b").statusCode(200);
        var reader = as(newMember(role, place.equals("own") ? team : newTeam()), role);
        var paths =
                List.of(
                        "/rehearsals/" + id,
                        "/rehearsals/%d/takes".formatted(id),
                        "/rehearsals/%d/takes/1".formatted(id),
                        "/rehearsals/%d/progress".formatted(id));

        paths.forEach(path -> reader.get(path).then().statusCode(whenPrivate));
        reader.post("/rehearsals/%d/takes".formatted(id)).then().statusCode(404);
        share(agent(mina), id, true).body("shared", equalTo(true));
        paths.forEach(path -> reader.get(path).then().statusCode(whenShared));
        reader.post("/rehearsals/%d/takes".formatted(id))
                .then()
                .statusCode(whenShared == 200 ? 403 : 404);
    }

    @Test
    void oneListsThoseInWhichOneTakesPartTheNewestFirst() {
        int first = planned();
        int second = alone();

        agent(mina).get("/rehearsals").then().body("items.id", contains(second, first));
        agent(theo).get("/rehearsals").then().body("items.id", contains(first));
        agent(newHandle("stranger")).get("/rehearsals").then().body("items", empty());
        agent(theo).queryParam("sharedBy", mina).get("/rehearsals").then().body("items", empty());
    }

    private static RequestSpecification agent(String handle) {
        return as(handle, "agent");
    }

    private int planned() {
        return plan(
                        agent(mina),
                        "{\"scenarioId\": %d, \"partnerId\": \"%s\", \"observerId\": \"%s\"}"
                                .formatted(ScenarioTest.written(SCRIPT), theo, noor))
                .getInt("id");
    }

    private int alone() {
        return plan(agent(mina), "{\"scenarioId\": %d}".formatted(ScenarioTest.written(SCRIPT)))
                .getInt("id");
    }

    private static JsonPath plan(RequestSpecification caller, String body) {
        return caller.body(body).post("/rehearsals").then().statusCode(201).extract().jsonPath();
    }

    private ValidatableResponse plan(String body) {
        return agent(mina).body(body).post("/rehearsals").then();
    }

    private void refused(String body, String rule) {
        plan(body).statusCode(409).body("rule", equalTo(rule));
    }

    private ValidatableResponse begin(int id) {
        return agent(mina).post("/rehearsals/%d/takes".formatted(id)).then();
    }

    private int begun(int id) {
        return begin(id).statusCode(201).extract().jsonPath().getInt("id");
    }

    private ValidatableResponse show(int id, int take) {
        return agent(mina).get("/rehearsals/%d/takes/%d".formatted(id, take)).then();
    }

    private ValidatableResponse choose(int id, int take, String choice) {
        return agent(mina)
                .body("{\"choice\": \"%s\"}".formatted(choice))
                .post("/rehearsals/%d/takes/%d/steps".formatted(id, take))
                .then();
    }

    private static ValidatableResponse rate(String rater, int id, int take, String listened) {
        return agent(rater)
                .body(
                        """
                        {"listened": "%s", "felt": "MOSTLY", "spokePlainly": "MOSTLY",
                         "tookItOn": "MOSTLY", "stayedCalm": "MOSTLY", "wentWell": "The end"}
                        """
                                .formatted(listened))
                .put("/rehearsals/%d/takes/%d/rating".formatted(id, take))
                .then();
    }

    private static ValidatableResponse share(RequestSpecification caller, int id, boolean willing) {
        return caller.body("{\"willing\": %s}".formatted(willing))
                .put("/rehearsals/%d/sharing".formatted(id))
                .then()
                .statusCode(200);
    }
}
