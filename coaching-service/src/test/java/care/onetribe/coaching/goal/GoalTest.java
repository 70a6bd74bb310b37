package care.onetribe.coaching.goal;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GoalTest {

    private static final Map<String, Object> GOAL =
            Map.of(
                    "title", "Answer on my own",
                    "why", "Customers wait whenever I ask.",
                    "targetOn", "2026-06-30",
                    "firstStep", "Read one article.");

    private String owner;
    private String helper;

    @BeforeEach
    void somebodyWithAHelper() {
        owner = newMember("agent", null);
        helper = newMember("agent", null);
    }

    @Test
    void aGoalIsSetWithItsFirstStep() {
        var location =
                set(with("helperIds", List.of(helper)))
                        .statusCode(201)
                        .header("Location", startsWith("/api/v1/goals/"))
                        .header("ETag", equalTo("\"0\""))
                        .extract()
                        .header("Location");

        asOwner()
                .basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body("memberId", equalTo(owner))
                .body("title", equalTo("Answer on my own"))
                .body("why", equalTo("Customers wait whenever I ask."))
                .body("targetOn", equalTo("2026-06-30"))
                .body("firstStep", equalTo("Read one article."))
                .body(
                        "steps",
                        equalTo(
                                List.of(
                                        Map.of(
                                                "number",
                                                1,
                                                "text",
                                                "Read one article.",
                                                "done",
                                                false))))
                .body("changesOfDirection", hasSize(0))
                .body("helperIds", equalTo(List.of(helper)))
                .body("status", equalTo("ACTIVE"))
                .body("$", not(hasKey("learned")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "why", "targetOn", "firstStep"})
    void nothingIsSetWithoutAFirstStepAndAllElseThatMakesAGoal(String field) {
        var goal = new HashMap<>(GOAL);
        goal.remove(field);

        set(goal).statusCode(400).body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void stepsAreAddedAndMarkedInTheirOrder() {
        int id = newGoal();
        asOwner()
                .body(Map.of("text", "Answer one ticket."))
                .post("/goals/%d/steps".formatted(id))
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/goals/" + id))
                .header("ETag", equalTo("\"1\""));

        mark(id, 1, true)
                .statusCode(200)
                .body("steps.number", equalTo(List.of(1, 2)))
                .body("steps.done", equalTo(List.of(true, false)))
                .body("steps[0].doneAt", notNullValue());
        mark(id, 1, false).body("steps.done", equalTo(List.of(false, false)));
        mark(id, 3, true).statusCode(404);
        mark(id, 0, true).statusCode(404);
    }

    @Test
    void markingAStepTwiceKeepsTheFirstTime() {
        int id = newGoal();
        var first = mark(id, 1, true).extract().<String>path("steps[0].doneAt");

        mark(id, 1, true).header("ETag", equalTo("\"1\"")).body("steps[0].doneAt", equalTo(first));
    }

    @Test
    void aChangeOfDirectionKeepsWhatTheGoalWasBefore() {
        int id = newGoal();
        change(id, Map.of("because", "One module only.", "title", "Answer about printing"))
                .statusCode(201)
                .body("title", equalTo("Answer about printing"))
                .body("why", equalTo("Customers wait whenever I ask."));

        change(id, Map.of("because", "It goes faster.", "targetOn", "2026-05-31"))
                .statusCode(201)
                .body("title", equalTo("Answer about printing"))
                .body("targetOn", equalTo("2026-05-31"))
                .body(
                        "changesOfDirection.title",
                        equalTo(List.of("Answer on my own", "Answer about printing")))
                .body("changesOfDirection.targetOn", equalTo(List.of("2026-06-30", "2026-06-30")))
                .body(
                        "changesOfDirection.because",
                        equalTo(List.of("One module only.", "It goes faster.")));
        change(id, Map.of("because", "No reason.")).statusCode(400);
        change(id, Map.of("title", "No reason")).statusCode(400);
    }

    @Test
    void helpersAreOthersWhoAreThere() {
        int id = newGoal();

        help(id, helper).statusCode(200).body("helperIds", equalTo(List.of(helper)));
        help(id, helper).statusCode(200).body("helperIds", equalTo(List.of(helper)));
        help(id, owner).statusCode(409).body("rule", equalTo("helping-oneself"));
        help(id, newHandle("nobody")).statusCode(404);
        set(with("helperIds", List.of(newHandle("nobody"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/helperIds"));
        set(with("helperIds", List.of(owner))).statusCode(409);

        asOwner().delete("/goals/%d/helpers/%s".formatted(id, helper)).then().statusCode(204);
        asOwner().get("/goals/" + id).then().body("helperIds", hasSize(0));
    }

    @Test
    void reachingAGoalTellsOfItsHelpersAndOfNoWords() {
        int id = newGoal();
        var second = newMember("agent", null);
        help(id, second).statusCode(200);
        help(id, helper).statusCode(200);

        end(id, "REACHED")
                .statusCode(200)
                .body("status", equalTo("REACHED"))
                .body("learned", equalTo("Ask early."))
                .body("endedAt", notNullValue());

        var event = RosterFeed.of("goals/" + id, 1).get(0);
        assertEquals("goal.reached", event.get("type"));
        assertEquals(owner, event.get("actor"));
        assertEquals(
                Map.of(
                        "goalId",
                        id,
                        "memberId",
                        owner,
                        "helperIds",
                        Stream.of(helper, second).sorted().toList()),
                event.get("data"));
    }

    @Test
    void aGoalThatIsLetGoKeepsWhatWasLearnedAndIsToldToNobody() {
        int letGo = newGoal();
        end(letGo, "LET_GO").statusCode(200).body("learned", equalTo("Ask early."));
        int reached = newGoal();
        end(reached, "REACHED").statusCode(200);

        RosterFeed.of("goals/" + reached, 1);
        assertEquals(List.of(), RosterFeed.of("goals/" + letGo, 0));
    }

    @Test
    void aGoalEndsOnceAndChangesNoMore() {
        int id = newGoal();
        end(id, "LET_GO").statusCode(200);

        for (var answer :
                List.of(
                        end(id, "REACHED"),
                        change(id, Map.of("because", "x", "title", "x")),
                        mark(id, 1, true),
                        help(id, helper),
                        asOwner()
                                .body(Map.of("text", "x"))
                                .post("/goals/%d/steps".formatted(id))
                                .then())) {
            answer.statusCode(409).body("rule", equalTo("goal-has-ended"));
        }
    }

    @Test
    void ofManyWhoReachItAtOnceOneDoesAndItIsToldOnce() throws Exception {
        int id = newGoal();

        var statuses = atOnce(8, () -> end(id, "REACHED").extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(7, Collections.frequency(statuses, 409));
        assertEquals(List.of("goal.reached"), RosterFeed.typesOf("goals/" + id, 1));
    }

    @Test
    void ofManyStepsAddedAtOnceNoneIsLost() throws Exception {
        int id = newGoal();

        atOnce(
                10,
                () ->
                        asOwner()
                                .body(Map.of("text", "One more."))
                                .post("/goals/%d/steps".formatted(id))
                                .then()
                                .statusCode(201));

        asOwner().get("/goals/" + id).then().body("steps", hasSize(11));
    }

    @Test
    void aGoalHasRoomForFiftySteps() {
        int id = newGoal();
        for (int i = 1; i < 50; i++) {
            asOwner()
                    .body(Map.of("text", "One more."))
                    .post("/goals/%d/steps".formatted(id))
                    .then()
                    .statusCode(201);
        }

        asOwner()
                .body(Map.of("text", "One too many."))
                .post("/goals/%d/steps".formatted(id))
                .then()
                .statusCode(409)
                .body("rule", equalTo("goal-is-full"));
    }

    @Test
    void goalsAreListedByStateAndToTheirHelpers() {
        int active = newGoal();
        int ended = newGoal();
        end(ended, "LET_GO").statusCode(200);
        help(active, helper).statusCode(200);

        assertEquals(List.of(ended, active), list(asOwner()));
        assertEquals(List.of(active), list(asOwner().queryParam("status", "ACTIVE")));
        assertEquals(List.of(active), list(as(helper, "agent").queryParam("helping", true)));
        assertEquals(List.of(), list(as(helper, "agent")));
    }

    private RequestSpecification asOwner() {
        return as(owner, "agent");
    }

    private static Map<String, Object> with(String field, Object value) {
        var goal = new HashMap<>(GOAL);
        goal.put(field, value);
        return goal;
    }

    private ValidatableResponse set(Map<String, Object> goal) {
        return asOwner().body(goal).post("/goals").then();
    }

    private int newGoal() {
        return set(GOAL).statusCode(201).extract().path("id");
    }

    private ValidatableResponse mark(int id, int step, boolean done) {
        return asOwner()
                .body(Map.of("done", done))
                .put("/goals/%d/steps/%d/mark".formatted(id, step))
                .then();
    }

    private ValidatableResponse change(int id, Map<String, Object> change) {
        return asOwner().body(change).post("/goals/%d/changes-of-direction".formatted(id)).then();
    }

    private ValidatableResponse help(int id, String helperId) {
        return asOwner().put("/goals/%d/helpers/%s".formatted(id, helperId)).then();
    }

    private ValidatableResponse end(int id, String outcome) {
        return asOwner()
                .body(Map.of("outcome", outcome, "learned", "Ask early."))
                .put("/goals/%d/outcome".formatted(id))
                .then();
    }

    private static List<Integer> list(RequestSpecification request) {
        return request.get("/goals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
