package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.onboarding.OnboardingWalk.path;
import static care.onetribe.coaching.onboarding.OnboardingWalk.stage;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OnboardingRightsTest {

    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @EnumSource
    void anOnboardingIsSeenByTheMemberTheirCoachesAndLeadsAndAdmins(Relation relation) {
        int id = begin();
        boolean sees = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation).get("/onboardings/" + id).then().statusCode(sees ? 200 : 404);
        CAST.as(relation)
                .get("/onboardings?member=" + CAST.member())
                .then()
                .statusCode(sees ? 200 : 403);
        CAST.as(relation)
                .get("/onboardings?team=" + CAST.team())
                .then()
                .statusCode(relation.isAny(OWN_LEAD, OWN_COACH, ADMIN) ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void onboardingsAreLookedAfterByCoachesAndLeadsOfTheTeamAndAdmins(Relation relation) {
        int id = begin();
        var helper = newMember("agent", null);
        boolean may = relation.isAny(OWN_LEAD, OWN_COACH, ADMIN);
        // Agents are refused by their role alone; other teams' coaches and leads know of nothing.
        boolean agent = relation.isAny(SELF, Relation.TEAMMATE, Relation.STRANGER);
        int status = may ? 200 : agent ? 403 : 404;

        CAST.as(relation)
                .body(Map.of("pathKey", newPath(), "memberId", CAST.member()))
                .post("/onboardings")
                .then()
                .statusCode(may ? 201 : 403);
        CAST.as(relation)
                .put("/onboardings/%d/helpers/%s".formatted(id, helper))
                .then()
                .statusCode(status);
        CAST.as(relation)
                .delete("/onboardings/%d/helpers/%s".formatted(id, helper))
                .then()
                .statusCode(may ? 204 : status);
        CAST.as(relation)
                .body(Map.of("reason", "Moves."))
                .put("/onboardings/%d/cancellation".formatted(id))
                .then()
                .statusCode(status);
    }

    @Test
    void whoHelpsSeesTheOnboardingAndChangesNothing() {
        int id = begin();
        var helper = newMember("coach", null);
        CAST.as(OWN_COACH)
                .put("/onboardings/%d/helpers/%s".formatted(id, helper))
                .then()
                .statusCode(200);

        as(helper, "coach").get("/onboardings/" + id).then().statusCode(200);
        as(helper, "coach")
                .body(Map.of("reason", "Moves."))
                .put("/onboardings/%d/cancellation".formatted(id))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"agent, 403", "coach, 200", "lead, 200", "admin, 200"})
    void pathsAreWrittenByCoachesLeadsAndAdminsAndSeenByAll(String role, int status) {
        var path = newPath();

        patch(as("pat", role), "/onboarding-paths/" + path, "{\"title\": \"B\"}")
                .statusCode(status);
        as("pat", role).get("/onboarding-paths/" + path).then().statusCode(200);
        as("pat", role).get("/onboarding-paths").then().statusCode(200);
    }

    private static int begin() {
        return CAST.as(OWN_COACH)
                .body(Map.of("pathKey", newPath(), "memberId", CAST.member()))
                .post("/onboardings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String newPath() {
        return path(stage("one", 0, false, newTemplate(List.of(must("a")))));
    }
}
