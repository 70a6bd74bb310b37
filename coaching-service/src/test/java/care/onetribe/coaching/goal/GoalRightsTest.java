package care.onetribe.coaching.goal;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class GoalRightsTest {

    private static final Cast CAST = new Cast();
    private String helper;

    @BeforeEach
    void somebodyWhoHelps() {
        helper = newMember("agent", null);
    }

    @ParameterizedTest
    @EnumSource
    void aGoalIsSeenByItsOwnerTheirTeamsCoachesAndLeadsAndAdmins(Relation relation) {
        int id = newGoal();
        boolean sees = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation).get("/goals/" + id).then().statusCode(sees ? 200 : 404);
        CAST.as(relation)
                .queryParam("member", CAST.member())
                .get("/goals")
                .then()
                .statusCode(sees ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void aGoalIsItsOwnersToChange(Relation relation) {
        int id = newGoal();
        boolean sees = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        changesAnswer(CAST.as(relation), relation == SELF ? 200 : sees ? 403 : 404, id);
    }

    @Test
    void aHelperSeesTheGoalAndChangesNothing() {
        int id = newGoal();

        as(helper, "agent").get("/goals/" + id).then().statusCode(200);
        changesAnswer(as(helper, "agent"), 403, id);
        as(helper, "agent")
                .queryParam("member", CAST.member())
                .get("/goals")
                .then()
                .statusCode(403);
    }

    private void changesAnswer(RequestSpecification caller, int status, int id) {
        caller.put("/goals/%d/helpers/%s".formatted(id, helper)).then().statusCode(status);
        caller.body(Map.of("done", true))
                .put("/goals/%d/steps/1/mark".formatted(id))
                .then()
                .statusCode(status);
        caller.body(Map.of("outcome", "LET_GO", "learned", "Nothing."))
                .put("/goals/%d/outcome".formatted(id))
                .then()
                .statusCode(status);
    }

    private int newGoal() {
        return CAST.as(SELF)
                .body(
                        Map.of(
                                "title", "Answer on my own",
                                "why", "Customers wait whenever I ask.",
                                "targetOn", "2026-06-30",
                                "firstStep", "Read one article.",
                                "helperIds", List.of(helper)))
                .post("/goals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
