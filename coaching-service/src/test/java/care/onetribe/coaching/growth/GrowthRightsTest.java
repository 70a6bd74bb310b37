package care.onetribe.coaching.growth;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class GrowthRightsTest {

    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @EnumSource
    void gapsAreSeenByThemTheirTeamsCoachesAndLeadsAndAdmins(Relation relation) {
        boolean sees = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation)
                .get("/members/{id}/gaps", CAST.member())
                .then()
                .statusCode(sees ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void theMapOfATeamIsSeenByItsLeadsAndAdmins(Relation relation) {
        CAST.as(relation)
                .queryParam("team", CAST.team())
                .get("/skill-map")
                .then()
                .statusCode(relation.isAny(OWN_LEAD, ADMIN) ? 200 : 403);
    }
}
