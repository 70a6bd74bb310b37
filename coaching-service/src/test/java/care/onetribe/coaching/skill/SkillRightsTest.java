package care.onetribe.coaching.skill;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.skill.SkillClient.assess;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SkillRightsTest {

    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @EnumSource
    void onlyTheyThemselfAndTheirTeamsCoachesAndLeadsSayHowFarSomebodyIs(Relation relation) {
        assess(CAST.as(relation), CAST.member(), "write-clearly", SkillLevel.WITH_HELP)
                .statusCode(relation.isAny(SELF, OWN_LEAD, OWN_COACH) ? 201 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void howFarSomebodyIsIsSeenByThemTheirTeamsCoachesAndLeadsAndAdmins(Relation relation) {
        int id =
                assess(CAST.as(SELF), CAST.member(), "write-clearly", SkillLevel.WITH_HELP)
                        .extract()
                        .path("id");
        boolean sees = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation).get("/skill-assessments/" + id).then().statusCode(sees ? 200 : 404);
        for (var list :
                new String[] {
                    "/skill-assessments?member=" + CAST.member(),
                    "/skill-evidence?member=" + CAST.member(),
                    "/members/" + CAST.member() + "/skill-standings"
                }) {
            CAST.as(relation).get(list).then().statusCode(sees ? 200 : 403);
        }
    }
}
