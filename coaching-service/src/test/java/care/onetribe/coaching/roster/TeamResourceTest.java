package care.onetribe.coaching.roster;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.create;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamResourceTest {

    @Test
    void aTeamIsCreatedUnderTheHandleThatTheCallerChose() {
        var id = newHandle("team");

        create("/teams/" + id, "{\"name\": \"North \\uD83C\\uDF32\"}")
                .statusCode(201)
                .header("Location", equalTo("/api/v1/teams/" + id))
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(id))
                .body("name", equalTo("North \uD83C\uDF32"));

        as("theo", "agent")
                .get("/teams/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("North \uD83C\uDF32"));
    }

    @Test
    void aTeamsDaysAreThoseOfUtcUnlessItSaysOtherwise() {
        var id = newTeam();
        as("theo", "agent").get("/teams/{id}", id).then().body("timeZone", equalTo("UTC"));

        patch(asAdmin(), "/teams/" + id, "{\"timeZone\": \"Australia/Lord_Howe\"}")
                .statusCode(200)
                .body("timeZone", equalTo("Australia/Lord_Howe"));

        patch(asAdmin(), "/teams/" + id, "{\"timeZone\": \"Middle/Earth\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/timeZone"));
    }

    @Test
    void creatingATeamThatIsThereIsRefused() {
        create("/teams/" + newTeam(), "{\"name\": \"Other\"}")
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
    }

    @Test
    void aPutWithoutAConditionIsRefused() {
        asAdmin()
                .body("{\"name\": \"x\"}")
                .put("/teams/{id}", newTeam())
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/version-required"));
    }

    @Test
    void aTeamIsReplacedInTheVersionThatWasRead() {
        var id = newTeam();

        replace(id, "\"0\"").statusCode(200).header("ETag", "\"1\"").body("name", equalTo("New"));
        replace(id, "\"0\"").statusCode(412);
    }

    private static ValidatableResponse replace(String id, String version) {
        return asAdmin()
                .header("If-Match", version)
                .body("{\"name\": \"New\"}")
                .put("/teams/{id}", id)
                .then();
    }

    @Test
    void aTeamIsChangedByAMergePatch() {
        var id = newTeam();

        patch(asAdmin(), "/teams/" + id, "{\"name\": \"Northern\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Northern"));
        patch(asAdmin(), "/teams/" + id, "{\"name\": null}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void aChangeThatChangesNothingIsNoNewVersion() {
        patch(asAdmin(), "/teams/" + newTeam(), "{}")
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void theNameNoneIsReservedForTheFilter() {
        create("/teams/none", "{\"name\": \"None\"}")
                .statusCode(409)
                .body("rule", equalTo("reserved-handle"));
    }

    @Test
    void whatIsNoHandleIsRefusedWithAReason() {
        create("/teams/North", "{\"name\": \"North\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/id"));
    }

    @Test
    void anUnknownTeamIsNotFound() {
        asAdmin().get("/teams/nowhere").then().statusCode(404);
        patch(asAdmin(), "/teams/nowhere", "{}").statusCode(404);
    }

    @Test
    void aLeadChangesTheirOwnTeamOnly() {
        var own = newTeam();
        var lead = newMember("lead", own);

        patch(as(lead, "lead"), "/teams/" + own, "{\"name\": \"Ours\"}").statusCode(200);
        patch(as(lead, "lead"), "/teams/" + newTeam(), "{\"name\": \"Theirs\"}").statusCode(403);
    }

    @Test
    void agentsAndCoachesAndSystemsReadTeamsAndChangeNone() {
        var id = newTeam();
        for (var role : List.of("agent", "coach", "integration", "service")) {
            as("reader-" + role, role).get("/teams/{id}", id).then().statusCode(200);
            patch(as("reader-" + role, role), "/teams/" + id, "{}").statusCode(403);
        }
    }

    @Test
    void teamsAreListedPageByPageInTheOrderOfTheirHandles() {
        for (int i = 0; i < 3; i++) {
            newTeam();
        }
        var listed = new ArrayList<String>();
        String cursor = null;
        do {
            var request = asAdmin().queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/teams").then().statusCode(200).extract().jsonPath();
            listed.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertEquals(listed.stream().sorted().distinct().toList(), listed);
        asAdmin()
                .queryParam("limit", 200)
                .queryParam("total", true)
                .get("/teams")
                .then()
                .body("items.id", equalTo(listed.stream().limit(200).toList()))
                .body("total", equalTo(listed.size()));
    }
}
