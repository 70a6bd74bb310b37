package care.onetribe.coaching.opportunity;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OTHER_LEAD;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.opportunity.OpportunityClient.offer;
import static care.onetribe.coaching.opportunity.OpportunityClient.opportunity;
import static care.onetribe.coaching.opportunity.OpportunityClient.sayYes;
import static care.onetribe.coaching.roster.RosterClient.patch;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OpportunityRightsTest {

    private static final Cast CAST = new Cast();

    /** By their relation to whoever offers it. */
    @ParameterizedTest
    @EnumSource
    void whoeverOffersItLeadsAndAdminsManageItAndEverybodySeesIt(Relation relation) {
        int id = offer(CAST.as(SELF), opportunity(1)).extract().path("id");
        int allowed = relation.isAny(SELF, OWN_LEAD, OTHER_LEAD, ADMIN) ? 200 : 403;

        CAST.as(relation).get("/opportunities/" + id).then().statusCode(200);
        CAST.as(relation)
                .get("/opportunities/%d/participants".formatted(id))
                .then()
                .statusCode(allowed);
        patch(CAST.as(relation), "/opportunities/" + id, "{\"places\": 2}").statusCode(allowed);
        CAST.as(relation)
                .body(Map.of("reason", "The desk moves."))
                .put("/opportunities/%d/withdrawal".formatted(id))
                .then()
                .statusCode(allowed);
    }

    /** By their relation to the participant; it is offered by somebody else. */
    @ParameterizedTest
    @EnumSource
    void aYesIsKnownToThemTheirTeamsCoachesAndLeadsAndThoseWhoManageIt(Relation relation) {
        int id = offer(opportunity(1));
        sayYes(id, CAST.member()).statusCode(201);
        var participant = "/opportunities/%d/participants/%s".formatted(id, CAST.member());
        boolean manages = relation.isAny(OWN_LEAD, OTHER_LEAD, ADMIN);
        boolean sees = manages || relation.isAny(SELF, OWN_COACH);

        CAST.as(relation).get(participant).then().statusCode(sees ? 200 : 404);
        CAST.as(relation)
                .body(Map.of("result", "TOOK_PART", "note", "It was good."))
                .put(participant + "/outcome")
                .then()
                .statusCode(relation == SELF ? 200 : sees ? 403 : 404);
        CAST.as(relation)
                .queryParam("participant", CAST.member())
                .get("/opportunities")
                .then()
                .statusCode(relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN) ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF")
    void everybodyAnswersForThemself(Relation relation) {
        var participant =
                "/opportunities/%d/participants/%s".formatted(offer(opportunity(1)), CAST.member());

        CAST.as(relation).put(participant).then().statusCode(403);
        CAST.as(relation).delete(participant).then().statusCode(403);
    }
}
