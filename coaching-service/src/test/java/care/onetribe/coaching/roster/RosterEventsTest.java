package care.onetribe.coaching.roster;

import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.create;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterEventsTest {

    @Test
    void aNewMemberIsToldOfWithAllThatAReaderKeeps() {
        var team = newTeam();
        var id = newHandle("mina");
        create(
                        "/members/" + id,
                        """
                        {"name": "Mina", "email": "%s@example.org", "teamId": "%s", "roles": ["agent"]}
                        """
                                .formatted(id, team))
                .statusCode(201);

        var event = RosterFeed.of("members/" + id, 1).get(0);

        assertEquals("member.joined", event.get("type"));
        assertEquals("/api/v1/coaching-events", event.get("source"));
        assertEquals("ada", event.get("actor"));
        assertEquals(
                Map.of(
                        "memberId",
                        id,
                        "name",
                        "Mina",
                        "email",
                        id + "@example.org",
                        "teamId",
                        team,
                        "roles",
                        List.of("agent"),
                        "active",
                        true),
                event.get("data"));
    }

    @Test
    void aChangedMemberIsToldOfAsTheyAreNow() {
        var id = newMember("agent", newTeam());
        patch(asAdmin(), "/members/" + id, "{\"teamId\": null, \"active\": false}").statusCode(200);

        var events = RosterFeed.of("members/" + id, 2);

        assertEquals("member.changed", events.get(1).get("type"));
        assertEquals(
                Map.of(
                        "memberId",
                        id,
                        "name",
                        "Somebody",
                        "roles",
                        List.of("agent"),
                        "active",
                        false),
                events.get(1).get("data"));
    }

    @Test
    void aTeamIsToldOfWhenItIsMadeAndWhenItsNameChanges() {
        var id = newTeam();
        patch(asAdmin(), "/teams/" + id, "{\"name\": \"Renamed\"}").statusCode(200);

        var events = RosterFeed.of("teams/" + id, 2);

        assertEquals(
                List.of("team.changed", "team.changed"),
                events.stream().map(event -> event.get("type")).toList());
        assertEquals(
                Map.of("teamId", id, "name", "Team", "timeZone", "UTC"), events.get(0).get("data"));
        assertEquals(
                Map.of("teamId", id, "name", "Renamed", "timeZone", "UTC"),
                events.get(1).get("data"));
    }

    @Test
    void aChangeThatIsRefusedOrChangesNothingIsNotToldOf() {
        var id = newMember("agent", null);
        patch(asAdmin(), "/members/" + id, "{}").statusCode(200);
        patch(asAdmin(), "/members/" + id, "{\"teamId\": \"nowhere\"}").statusCode(400);
        patch(asAdmin(), "/members/" + id, "{\"name\": \"Last\"}").statusCode(200);

        assertEquals(
                List.of("member.joined", "member.changed"), RosterFeed.typesOf("members/" + id, 2));
    }
}
