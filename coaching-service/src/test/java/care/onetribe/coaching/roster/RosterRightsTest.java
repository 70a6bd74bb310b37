package care.onetribe.coaching.roster;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.member;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RosterRightsTest {

    private String own;
    private String other;
    private String lead;

    @BeforeEach
    void aLeadOfATeam() {
        own = newTeam();
        other = newTeam();
        lead = newMember("lead", own);
    }

    @Test
    void aLeadChangesMembersOfTheirOwnTeam() {
        patchAsLead(newMember("agent", own), "{\"name\": \"Mina\"}", 200);
    }

    @Test
    void aLeadTakesInSomebodyWhoIsInNoTeam() {
        patchAsLead(newMember("agent", null), team(own), 200);
    }

    @Test
    void aLeadLetsGoOfAMemberOfTheirTeam() {
        patchAsLead(newMember("agent", own), "{\"teamId\": null}", 200);
    }

    @Test
    void aLeadChangesNobodyOfAnotherTeam() {
        patchAsLead(newMember("agent", other), "{\"name\": \"Mina\"}", 403);
    }

    @Test
    void aLeadTakesNobodyAwayFromAnotherTeam() {
        patchAsLead(newMember("agent", other), team(own), 403);
    }

    @Test
    void aLeadPutsNobodyIntoAnotherTeam() {
        patchAsLead(newMember("agent", own), team(other), 403);
        patchAsLead(newMember("agent", null), team(other), 403);
    }

    @Test
    void aLeadCreatesMembersOfTheirOwnTeamOnly() {
        putAsLead(own, 201);
        putAsLead(null, 201);
        putAsLead(other, 403);
    }

    @Test
    void whoseLeadSomebodyIsFollowsTheRoster() {
        var agentOfOther = newMember("agent", other);
        patch(as("ada", "admin"), "/members/" + lead, team(other)).statusCode(200);

        patchAsLead(agentOfOther, "{\"name\": \"Mina\"}", 200);
        patchAsLead(newMember("agent", own), "{\"name\": \"Mina\"}", 403);
    }

    @Test
    void aLeadInNoTeamChangesPeopleInNoTeam() {
        var free = as(newHandle("lead"), "lead");

        patch(free, "/members/" + newMember("agent", null), "{\"name\": \"Mina\"}").statusCode(200);
        patch(free, "/members/" + newMember("agent", own), "{\"name\": \"Mina\"}").statusCode(403);
    }

    @Test
    void anAdminMovesAnybodyAnywhere() {
        patch(as("ada", "admin"), "/members/" + newMember("agent", own), team(other))
                .statusCode(200)
                .body("teamId", equalTo(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "integration", "service"})
    void otherRolesReadTheRosterAndChangeNobody(String role) {
        var id = newMember("agent", own);
        var reader = "reader-" + role;

        as(reader, role).get("/members/{id}", id).then().statusCode(200);
        as(reader, role).get("/members").then().statusCode(200);
        patch(as(reader, role), "/members/" + id, "{}").statusCode(403);
        as(reader, role)
                .header("If-None-Match", "*")
                .body(member("agent", null))
                .put("/members/{id}", newHandle("agent"))
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (var path : new String[] {"/teams", "/teams/north", "/members", "/members/mina"}) {
            given().basePath("/api/v1").get(path).then().statusCode(401);
        }
    }

    private void patchAsLead(String memberId, String body, int status) {
        patch(as(lead, "lead"), "/members/" + memberId, body).statusCode(status);
    }

    private void putAsLead(String teamId, int status) {
        as(lead, "lead")
                .header("If-None-Match", "*")
                .body(member("agent", teamId))
                .put("/members/{id}", newHandle("agent"))
                .then()
                .statusCode(status);
    }

    private static String team(String id) {
        return "{\"teamId\": \"" + id + "\"}";
    }
}
