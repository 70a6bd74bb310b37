package care.onetribe.coaching.supportgap;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OTHER_LEAD;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody may do with a gap, by their relation to whoever reported it. */
@QuarkusTest
class GapRightsTest {

    private static final Cast CAST = new Cast();
    private String owner;

    @BeforeEach
    void somebodyElse() {
        owner = newMember("agent", null);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyOfTheTribeSeesAGapAndTakesWhatNobodyCaresFor(Relation relation) {
        int id = report();

        CAST.as(relation).get("/support-gaps/" + id).then().statusCode(200);
        CAST.as(relation).get("/support-gaps/" + id + "/steps").then().statusCode(200);
        CAST.as(relation)
                .body(Map.of("memberId", CAST.handle(relation)))
                .put("/support-gaps/" + id + "/owner")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheReporterLeadsAndAdminsWordIt(Relation relation) {
        patch(CAST.as(relation), "/support-gaps/" + report(), "{\"missing\": \"A table\"}")
                .statusCode(relation.isAny(SELF, OWN_LEAD, OTHER_LEAD, ADMIN) ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void onlyLeadsAndAdminsGiveItToSomebodyElse(Relation relation) {
        CAST.as(relation)
                .body(Map.of("memberId", owner))
                .put("/support-gaps/" + report() + "/owner")
                .then()
                .statusCode(relation.isAny(OWN_LEAD, OTHER_LEAD, ADMIN) ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void besidesItsOwnerOnlyLeadsAndAdminsCloseIt(Relation relation) {
        int id = report();
        as(owner, "agent")
                .body(Map.of("memberId", owner))
                .put("/support-gaps/" + id + "/owner")
                .then()
                .statusCode(200);

        CAST.as(relation)
                .body(Map.of("outcome", "FIXED", "reason", "Done."))
                .put("/support-gaps/" + id + "/resolution")
                .then()
                .statusCode(relation.isAny(OWN_LEAD, OTHER_LEAD, ADMIN) ? 200 : 403);
    }

    private static int report() {
        return CAST.as(SELF)
                .body(Map.of("missing", "A table of holidays", "lookedIn", List.of("Articles")))
                .post("/support-gaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
