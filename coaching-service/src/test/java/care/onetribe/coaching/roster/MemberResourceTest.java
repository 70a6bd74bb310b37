package care.onetribe.coaching.roster;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.create;
import static care.onetribe.coaching.roster.RosterClient.member;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MemberResourceTest {

    @Test
    void aMemberIsCreatedUnderTheHandleThatTheCallerChose() {
        var team = newTeam();
        var id = newHandle("mina");

        create(
                        "/members/" + id,
                        """
                        {
                          "name": "Mina Okafor",
                          "email": "%s@Example.org",
                          "teamId": "%s",
                          "roles": ["coach", "agent"],
                          "startedOn": "2026-03-01",
                          "active": true
                        }
                        """
                                .formatted(id, team))
                .statusCode(201)
                .header("Location", equalTo("/api/v1/members/" + id))
                .header("ETag", equalTo("\"0\""));

        as("theo", "agent")
                .get("/members/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(id))
                .body("name", equalTo("Mina Okafor"))
                .body("email", equalTo(id + "@Example.org"))
                .body("teamId", equalTo(team))
                .body("roles", equalTo(List.of("agent", "coach")))
                .body("startedOn", equalTo("2026-03-01"))
                .body("active", equalTo(true));
    }

    @Test
    void whoeverIsCreatedStartsTodayAndIsActiveUnlessStatedOtherwise() {
        create("/members/" + newHandle("agent"), member("agent", null))
                .statusCode(201)
                .body("startedOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                .body("active", equalTo(true))
                .body("$", not(hasKey("teamId")))
                .body("$", not(hasKey("email")));
    }

    @Test
    void replacingAMemberKeepsStartAndActivityUnlessStatedOtherwise() {
        var id = newMember("agent", null);
        patch(asAdmin(), "/members/" + id, "{\"startedOn\": \"2020-02-29\", \"active\": false}")
                .statusCode(200);

        put(id, "If-Match", "\"1\"", member("lead", null))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("roles", equalTo(List.of("lead")))
                .body("startedOn", equalTo("2020-02-29"))
                .body("active", equalTo(false));
    }

    @Test
    void creatingAMemberWhoIsThereIsRefused() {
        put(newMember("agent", null), "If-None-Match", "*", member("agent", null)).statusCode(412);
    }

    @Test
    void aVersionThatWasOvertakenIsNotReplaced() {
        var id = newMember("agent", null);
        put(id, "If-Match", "\"0\"", member("lead", null)).statusCode(200);

        put(id, "If-Match", "\"0\"", member("coach", null)).statusCode(412);
    }

    @Test
    void aPutWithoutAConditionIsRefused() {
        asAdmin()
                .body(member("agent", null))
                .put("/members/{id}", newHandle("agent"))
                .then()
                .statusCode(428);
    }

    @Test
    void aPatchRemovesWhatIsNull() {
        var id = newMember("agent", newTeam());

        patch(asAdmin(), "/members/" + id, "{\"teamId\": null, \"name\": \"Mina\"}")
                .statusCode(200)
                .body("name", equalTo("Mina"))
                .body("$", not(hasKey("teamId")));
    }

    @Test
    void aChangeOfRolesIsANewVersionAndOneOfNothingIsNot() {
        var id = newMember("agent", null);

        patch(asAdmin(), "/members/" + id, "{\"roles\": [\"agent\"]}")
                .header("ETag", equalTo("\"0\""));
        patch(asAdmin(), "/members/" + id, "{\"roles\": [\"agent\", \"coach\"]}")
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void noTwoMembersHaveTheSameAddressInWhateverCase() {
        var holder = newMember("agent", null);
        var other = newMember("agent", null);
        patch(asAdmin(), "/members/" + holder, email(holder + "@example.org")).statusCode(200);

        patch(asAdmin(), "/members/" + other, email(holder.toUpperCase() + "@Example.ORG"))
                .statusCode(409)
                .body("rule", equalTo("email-taken"))
                .body("holderId", equalTo(holder));
        patch(asAdmin(), "/members/" + holder, email(holder.toUpperCase() + "@Example.ORG"))
                .statusCode(200)
                .body("email", equalTo(holder.toUpperCase() + "@Example.ORG"));
    }

    @Test
    void anAddressThatGrowsInLowerCaseIsKeptAsItIs() {
        var address = "\u0130".repeat(60) + "@" + ("a".repeat(60) + ".").repeat(3) + "org";

        patch(asAdmin(), "/members/" + newMember("agent", null), email(address))
                .statusCode(200)
                .body("email", equalTo(address));
    }

    @Test
    void ofTwoWhoTakeOneAddressAtOnceExactlyOneGetsIt() throws Exception {
        var address = newHandle("wanted") + "@example.org";
        var statuses =
                atOnce(
                        2,
                        () ->
                                statusOf(
                                        patch(
                                                asAdmin(),
                                                "/members/" + newMember("agent", null),
                                                email(address))));

        assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
    }

    @Test
    void ofTenWhoCreateOneMemberAtOnceExactlyOneDoes() throws Exception {
        var id = newHandle("contested");
        var statuses = atOnce(10, () -> statusOf(create("/members/" + id, member("agent", null))));

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(9, Collections.frequency(statuses, 412));
    }

    @Test
    void aTeamThatDoesNotExistIsRefusedByName() {
        create("/members/" + newHandle("agent"), member("agent", "nowhere"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/teamId"))
                .body("errors[0].detail", equalTo("there is no team nowhere"));
    }

    @Test
    void everyFieldIsCheckedAndNamed() {
        Map.of(
                        "{\"name\": \" \", \"roles\": [\"agent\"]}", "/name",
                        "{\"name\": \"x\", \"roles\": []}", "/roles",
                        "{\"name\": \"x\"}", "/roles",
                        "{\"name\": \"x\", \"roles\": [\"agent\", \"agent\"]}", "/roles",
                        "{\"name\": \"x\", \"roles\": [\"AGENT\"]}", "/roles/0",
                        "{\"name\": \"x\", \"roles\": [\"service\"]}", "/roles/0",
                        "{\"name\": \"x\", \"roles\": [\"agent\"], \"email\": \"x\"}", "/email",
                        "{\"name\": \"x\", \"roles\": [\"agent\"], \"teamId\": \"A b\"}", "/teamId",
                        "{\"name\": \"x\", \"roles\": [\"agent\"], \"active\": \"yes\"}", "/active",
                        "{\"name\": \"x\", \"roles\": [\"agent\"], \"mail\": \"x\"}", "/mail")
                .forEach(
                        (body, pointer) ->
                                create("/members/" + newHandle("agent"), body)
                                        .statusCode(400)
                                        .body("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void aNameComesBackAsItWasSent() {
        var name = " \u0000 Zo\u00eb \uD83D\uDC9A \u202e'; drop table member; -- <b>%_\\ ";
        var id = newHandle("agent");
        asAdmin()
                .header("If-None-Match", "*")
                .body(Map.of("name", name, "roles", List.of("agent")))
                .put("/members/{id}", id)
                .then()
                .statusCode(201);

        asAdmin().get("/members/{id}", id).then().body("name", equalTo(name));
    }

    @Test
    void aNameHasAtMost120CharactersHoweverManyBytesTheyTake() {
        var longest = "\uD83D\uDC9A".repeat(120);
        var id = newMember("agent", null);

        patch(asAdmin(), "/members/" + id, "{\"name\": \"" + longest + "\"}")
                .statusCode(200)
                .body("name", equalTo(longest));
        patch(asAdmin(), "/members/" + id, "{\"name\": \"" + longest + "x\"}").statusCode(400);
    }

    @Test
    void whoeverLeavesStaysInTheRoster() {
        var id = newMember("agent", null);

        patch(asAdmin(), "/members/" + id, "{\"active\": false}").statusCode(200);

        asAdmin().get("/members/{id}", id).then().statusCode(200).body("active", equalTo(false));
        asAdmin().delete("/members/{id}", id).then().statusCode(405);
    }

    @Test
    void anUnknownMemberIsNotFound() {
        asAdmin().get("/members/nobody").then().statusCode(404);
        patch(asAdmin(), "/members/nobody", "{}").statusCode(404);
    }

    private static int statusOf(ValidatableResponse response) {
        return response.extract().statusCode();
    }

    private static String email(String address) {
        return "{\"email\": \"" + address + "\"}";
    }

    private static ValidatableResponse put(String id, String condition, String value, String body) {
        return asAdmin().header(condition, value).body(body).put("/members/{id}", id).then();
    }
}
