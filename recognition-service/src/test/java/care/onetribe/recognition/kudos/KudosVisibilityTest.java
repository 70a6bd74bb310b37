package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.kudos.KudosClient.given;
import static care.onetribe.recognition.roster.RosterNews.member;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.recognition.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KudosVisibilityTest {

    @Inject Roster roster;

    private final String north = newHandle("north");
    private final String south = newHandle("south");
    private final String east = newHandle("east");
    private final String giver = newHandle("giver");
    private final String recipient = newHandle("recipient");

    @BeforeEach
    void giverAndRecipientAreOfDifferentTeams() {
        joins(giver, north);
        joins(recipient, south);
    }

    @ParameterizedTest(name = "{0} kudos: {1} sees them: {2}")
    @CsvSource({
        "EVERYONE, giver,            true",
        "EVERYONE, recipient,        true",
        "EVERYONE, giver's team,     true",
        "EVERYONE, recipient's team, true",
        "EVERYONE, other team,       true",
        "EVERYONE, lead of giver,    true",
        "EVERYONE, other lead,       true",
        "EVERYONE, admin,            true",
        "EVERYONE, stranger,         true",
        "TEAM,     giver,            true",
        "TEAM,     recipient,        true",
        "TEAM,     giver's team,     true",
        "TEAM,     recipient's team, true",
        "TEAM,     other team,       false",
        "TEAM,     lead of giver,    true",
        "TEAM,     other lead,       false",
        "TEAM,     admin,            false",
        "TEAM,     stranger,         false",
        "PRIVATE,  giver,            true",
        "PRIVATE,  recipient,        true",
        "PRIVATE,  giver's team,     false",
        "PRIVATE,  recipient's team, false",
        "PRIVATE,  other team,       false",
        "PRIVATE,  lead of giver,    false",
        "PRIVATE,  other lead,       false",
        "PRIVATE,  admin,            false",
        "PRIVATE,  stranger,         false"
    })
    void whoSeesKudosFollowsTheirVisibility(String visibility, String reader, boolean seen) {
        long id = given(giver, recipient, Map.of("visibility", visibility));

        var who = reader(reader);
        var role = role(reader);

        as(who, role).get("/kudos/{id}", id).then().statusCode(seen ? 200 : 404);
        assertEquals(seen ? List.of((int) id) : List.of(), listed(who, role));
    }

    @Test
    void whatOneMayNotSeeIsNotCounted() {
        given(giver, recipient, Map.of("visibility", "PRIVATE"));
        given(giver, recipient, Map.of("visibility", "TEAM"));
        given(giver, recipient, Map.of("visibility", "EVERYONE"));

        total(reader("stranger"), 1);
        total(reader("giver's team"), 2);
        total(recipient, 3);
    }

    @Test
    void whoJoinsTheTeamLaterSeesItsKudosAndWhoLeavesNoLonger() {
        var newcomer = newHandle("newcomer");
        long id = given(giver, recipient, Map.of("visibility", "TEAM"));

        joins(newcomer, north);
        as(newcomer, "agent").get("/kudos/{id}", id).then().statusCode(200);

        moves(newcomer, east);
        as(newcomer, "agent").get("/kudos/{id}", id).then().statusCode(404);
    }

    @Test
    void aTeamThatARecipientJoinsLaterDoesNotSeeEarlierKudos() {
        var colleague = newHandle("colleague");
        joins(colleague, east);
        long id = given(giver, recipient, Map.of("visibility", "TEAM"));

        moves(recipient, east);

        as(colleague, "agent").get("/kudos/{id}", id).then().statusCode(404);
        as(recipient, "agent").get("/kudos/{id}", id).then().statusCode(200);
        as(reader("recipient's team"), "agent").get("/kudos/{id}", id).then().statusCode(200);
    }

    @Test
    void kudosForTheTeamOfPeopleUnknownToTheRosterAreSeenByThemAlone() {
        var from = newHandle("stranger");
        var to = newHandle("stranger");
        long id = given(from, to, Map.of("visibility", "TEAM"));

        as(from, "agent").get("/kudos/{id}", id).then().statusCode(200);
        as(to, "agent").get("/kudos/{id}", id).then().statusCode(200);
        as(newHandle("stranger"), "agent").get("/kudos/{id}", id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "service"})
    void anotherSystemReadsTheFeedInstead(String role) {
        as("desk", role).get("/kudos").then().statusCode(403);
        as("desk", role).get("/kudos/1").then().statusCode(403);
    }

    @Test
    void withoutATokenNothingIsTold() {
        long id = given(giver, recipient, Map.of());

        given().get("/api/v1/kudos/" + id).then().statusCode(401);
        given().get("/api/v1/kudos").then().statusCode(401);
    }

    private String reader(String description) {
        return switch (description) {
            case "giver" -> giver;
            case "recipient" -> recipient;
            case "giver's team", "lead of giver" -> joins(newHandle("north"), north);
            case "recipient's team" -> joins(newHandle("south"), south);
            case "other team", "other lead" -> joins(newHandle("east"), east);
            case "admin" -> joins(newHandle("admin"), null);
            default -> newHandle("stranger");
        };
    }

    private static String role(String description) {
        return switch (description) {
            case "lead of giver", "other lead" -> "lead";
            case "admin" -> "admin";
            default -> "agent";
        };
    }

    private List<Integer> listed(String handle, String role) {
        return as(handle, role).queryParam("from", giver).get("/kudos").path("items.id");
    }

    private void total(String handle, int expected) {
        as(handle, "agent")
                .queryParam("from", giver)
                .queryParam("total", true)
                .get("/kudos")
                .then()
                .body("total", equalTo(expected))
                .body("items.size()", equalTo(expected));
    }

    private String joins(String handle, String teamId) {
        roster.handle(member("member.joined", handle, teamId));
        return handle;
    }

    private void moves(String handle, String teamId) {
        roster.handle(member("member.changed", handle, teamId));
    }
}
