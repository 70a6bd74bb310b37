package care.onetribe.coaching.goal;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GoalTest {

    private GoalClient goals;
    private String helper;

    @BeforeEach
    void somebodyWithAHelper() {
        goals = new GoalClient();
        helper = newMember("agent", null);
    }

    @Test
    void aGoalIsSetWithItsFirstStep() {
        var location =
                goals.set(GoalClient.with("helperIds", List.of(helper)))
                        .statusCode(201)
                        .header("Location", startsWith("/api/v1/goals/"))
                        .header("ETag", equalTo("\"0\""))
                        .extract()
                        .header("Location");

        goals.asOwner()
                .basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body("memberId", equalTo(goals.owner()))
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
        var goal = new HashMap<>(GoalClient.GOAL);
        goal.remove(field);

        goals.set(goal).statusCode(400).body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void aNumberIsNoDate() {
        goals.set(GoalClient.with("targetOn", 20_634))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/targetOn"));
    }

    @Test
    void stepsAreAddedAndMarkedInTheirOrder() {
        int id = goals.newGoal();
        goals.addStep(id, "Answer one ticket.")
                .statusCode(201)
                .header("Location", equalTo("/api/v1/goals/" + id))
                .header("ETag", equalTo("\"1\""));

        goals.mark(id, 1, true)
                .statusCode(200)
                .body("steps.number", equalTo(List.of(1, 2)))
                .body("steps.done", equalTo(List.of(true, false)))
                .body("steps[0].doneAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"));
        goals.mark(id, 1, false).body("steps.done", equalTo(List.of(false, false)));
        goals.mark(id, 3, true).statusCode(404);
        goals.mark(id, 0, true).statusCode(404);
    }

    @Test
    void markingAStepTwiceKeepsTheFirstTime() {
        int id = goals.newGoal();
        var first = goals.mark(id, 1, true).extract().<String>path("steps[0].doneAt");

        goals.mark(id, 1, true)
                .header("ETag", equalTo("\"1\""))
                .body("steps[0].doneAt", equalTo(first));
    }

    @Test
    void aChangeOfDirectionKeepsWhatTheGoalWasBefore() {
        int id = goals.newGoal();
        goals.change(id, Map.of("because", "One module only.", "title", "Answer about printing"))
                .statusCode(201)
                .body("title", equalTo("Answer about printing"))
                .body("why", equalTo("Customers wait whenever I ask."));

        goals.change(id, Map.of("because", "It goes faster.", "targetOn", "2026-05-31"))
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
        goals.change(id, Map.of("because", "No reason.")).statusCode(400);
        goals.change(id, Map.of("title", "No reason")).statusCode(400);
    }

    @Test
    void helpersAreOthersWhoAreThere() {
        int id = goals.newGoal();

        goals.help(id, helper).statusCode(200).body("helperIds", equalTo(List.of(helper)));
        goals.help(id, helper).statusCode(200).body("helperIds", equalTo(List.of(helper)));
        goals.help(id, goals.owner()).statusCode(409).body("rule", equalTo("helping-oneself"));
        goals.help(id, newHandle("nobody")).statusCode(404);
        goals.set(GoalClient.with("helperIds", List.of(newHandle("nobody"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/helperIds"));
        goals.set(GoalClient.with("helperIds", List.of(goals.owner()))).statusCode(409);

        goals.asOwner().delete("/goals/%d/helpers/%s".formatted(id, helper)).then().statusCode(204);
        goals.asOwner().get("/goals/" + id).then().body("helperIds", hasSize(0));
    }

    @Test
    void ofManyStepsAddedAtOnceNoneIsLost() throws Exception {
        int id = goals.newGoal();

        atOnce(10, () -> goals.addStep(id, "One more.").statusCode(201));

        goals.asOwner().get("/goals/" + id).then().body("steps", hasSize(11));
    }

    @Test
    void aGoalHasRoomForFiftySteps() {
        int id = goals.newGoal();
        for (int i = 1; i < 50; i++) {
            goals.addStep(id, "One more.").statusCode(201);
        }

        goals.addStep(id, "One too many.").statusCode(409).body("rule", equalTo("goal-is-full"));
    }

    @Test
    void goalsAreListedByStateAndToTheirHelpers() {
        int active = goals.newGoal();
        int ended = goals.newGoal();
        goals.end(ended, "LET_GO").statusCode(200);
        goals.help(active, helper).statusCode(200);

        assertEquals(List.of(ended, active), list(goals.asOwner()));
        assertEquals(List.of(active), list(goals.asOwner().queryParam("status", "ACTIVE")));
        assertEquals(List.of(active), list(as(helper, "agent").queryParam("helping", true)));
        assertEquals(List.of(), list(as(helper, "agent")));
    }

    @Test
    void whatOneHelpsWithIsListedForOneselfOnly() {
        goals.asOwner()
                .queryParam("helping", true)
                .queryParam("member", helper)
                .get("/goals")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("helping"));
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
