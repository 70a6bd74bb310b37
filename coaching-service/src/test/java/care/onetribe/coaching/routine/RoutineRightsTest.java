package care.onetribe.coaching.routine;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.access.Relation.TEAMMATE;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RoutineRightsTest {

    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @EnumSource
    void aMembersRoutineIsTheirsAndTheirCoachesAndLeadsAndAdmins(Relation relation) {
        int id = begin(SELF, "memberId", CAST.member()).statusCode(201).extract().path("id");
        boolean may = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        begin(relation, "memberId", CAST.member()).statusCode(may ? 201 : 403);
        CAST.as(relation).get("/routines/" + id).then().statusCode(may ? 200 : 404);
        CAST.as(relation)
                .get("/routines?member=" + CAST.member())
                .then()
                .statusCode(may ? 200 : 403);
        CAST.as(relation).put("/routines/%d/end".formatted(id)).then().statusCode(may ? 200 : 404);
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyElseBeganTheMemberDoesNotEnd(Relation relation) {
        int id = begin(OWN_COACH, "memberId", CAST.member()).statusCode(201).extract().path("id");
        boolean may = relation.isAny(OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation)
                .put("/routines/%d/end".formatted(id))
                .then()
                .statusCode(may ? 200 : relation == SELF ? 403 : 404);
    }

    @ParameterizedTest
    @EnumSource
    void aTeamsRoutineIsSeenByTheTeamAndBegunByItsCoachesAndLeads(Relation relation) {
        CAST.member();
        int id = begin(OWN_LEAD, "teamId", CAST.team()).statusCode(201).extract().path("id");
        boolean sees = relation.isAny(SELF, TEAMMATE, OWN_LEAD, OWN_COACH, ADMIN);
        boolean may = relation.isAny(OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation).get("/routines/" + id).then().statusCode(sees ? 200 : 404);
        CAST.as(relation).get("/routines?team=" + CAST.team()).then().statusCode(sees ? 200 : 403);
        begin(relation, "teamId", CAST.team()).statusCode(may ? 201 : 403);
        CAST.as(relation)
                .put("/routines/%d/end".formatted(id))
                .then()
                .statusCode(may ? 200 : sees ? 403 : 404);
    }

    private static ValidatableResponse begin(Relation relation, String field, String value) {
        var template = newTemplate(List.of(must("a")), "\"recurrence\": \"FREQ=DAILY\"");
        return CAST.as(relation)
                .body(Map.of("templateKey", template, field, value))
                .post("/routines")
                .then();
    }
}
