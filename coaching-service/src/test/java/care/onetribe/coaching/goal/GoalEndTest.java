package care.onetribe.coaching.goal;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalEndTest {

    private GoalClient goals;
    private String helper;

    @BeforeEach
    void somebodyWithAHelper() {
        goals = new GoalClient();
        helper = newMember("agent", null);
    }

    @Test
    void reachingAGoalTellsOfItsHelpersAndOfNoWords() {
        int id = goals.newGoal();
        var second = newMember("agent", null);
        goals.help(id, second).statusCode(200);
        goals.help(id, helper).statusCode(200);

        goals.end(id, "REACHED")
                .statusCode(200)
                .body("status", equalTo("REACHED"))
                .body("learned", equalTo("Ask early."))
                .body("endedAt", notNullValue());

        var event = RosterFeed.of("goals/" + id, 1).get(0);
        assertEquals("goal.reached", event.get("type"));
        assertEquals(goals.owner(), event.get("actor"));
        assertEquals(
                Map.of(
                        "goalId",
                        id,
                        "memberId",
                        goals.owner(),
                        "helperIds",
                        Stream.of(helper, second).sorted().toList()),
                event.get("data"));
    }

    @Test
    void aGoalThatIsLetGoKeepsWhatWasLearnedAndIsToldToNobody() {
        int letGo = goals.newGoal();
        goals.end(letGo, "LET_GO").statusCode(200).body("learned", equalTo("Ask early."));
        int reached = goals.newGoal();
        goals.end(reached, "REACHED").statusCode(200);

        RosterFeed.of("goals/" + reached, 1);
        assertEquals(List.of(), RosterFeed.of("goals/" + letGo, 0));
    }

    @Test
    void aGoalEndsOnceAndChangesNoMore() {
        int id = goals.newGoal();
        goals.end(id, "LET_GO").statusCode(200);

        for (var answer :
                List.of(
                        goals.end(id, "REACHED"),
                        goals.change(id, Map.of("because", "x", "title", "x")),
                        goals.mark(id, 1, true),
                        goals.help(id, helper),
                        goals.addStep(id, "x"))) {
            answer.statusCode(409).body("rule", equalTo("goal-has-ended"));
        }
    }

    @Test
    void ofManyWhoReachItAtOnceOneDoesAndItIsToldOnce() throws Exception {
        int id = goals.newGoal();

        var statuses = atOnce(8, () -> goals.end(id, "REACHED").extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(7, Collections.frequency(statuses, 409));
        assertEquals(List.of("goal.reached"), RosterFeed.typesOf("goals/" + id, 1));
    }
}
