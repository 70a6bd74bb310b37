package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.Feed.allEvents;
import static care.onetribe.recognition.Feed.eventsAbout;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.kudos.KudosClient.body;
import static care.onetribe.recognition.kudos.KudosClient.give;
import static care.onetribe.recognition.kudos.KudosClient.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import care.onetribe.recognition.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KudosEventsTest {

    @Inject Roster roster;

    private final String giver = newHandle("giver");

    @Test
    void ofKudosForEveryoneTheFeedTellsAllButTheWords() {
        var about = Map.of("kind", "LESSON", "id", "12", "label", "Read the whole thread");
        long id = given(giver, "theo", Map.of("about", about));

        var event = eventAbout(id);

        assertEquals("kudos.given", event.get("type"));
        assertEquals("/api/v1/recognition-events", event.get("source"));
        assertEquals(giver, event.get("actor"));
        assertEquals(
                Map.of(
                        "kudosId",
                        (int) id,
                        "valueKey",
                        "ownership",
                        "visibility",
                        "EVERYONE",
                        "fromId",
                        giver,
                        "toIds",
                        List.of("theo"),
                        "about",
                        Map.of("kind", "LESSON", "id", "12")),
                event.get("data"));
    }

    @Test
    void ofKudosForTheTeamTheFeedTellsThePeopleAndTheirTeams() {
        var north = newHandle("north");
        var south = newHandle("south");
        var fromNorth = joins(roster, north);
        var toSouth = joins(roster, south);

        var event = eventAbout(given(fromNorth, toSouth, secret("TEAM")));

        assertEquals(fromNorth, event.get("actor"));
        assertEquals(
                Map.of(
                        "kudosId",
                        id(event),
                        "valueKey",
                        "ownership",
                        "visibility",
                        "TEAM",
                        "fromId",
                        fromNorth,
                        "toIds",
                        List.of(toSouth),
                        "teamIds",
                        List.of(north, south)),
                event.get("data"));
    }

    @Test
    void ofPrivateKudosTheFeedTellsThatTheyWereGiven() {
        var event = eventAbout(given(giver, "theo", secret("PRIVATE")));

        assertFalse(event.containsKey("actor"));
        assertEquals(Map.of("kudosId", id(event), "visibility", "PRIVATE"), event.get("data"));
    }

    @Test
    void ofWithdrawnKudosTheFeedTellsForWhomTheyWere() {
        long id = given(giver, "theo", Map.of());
        as(giver, "agent").delete("/kudos/{id}", id).then().statusCode(204);

        var withdrawn = eventsAbout("kudos/" + id, 2).get(1);

        assertEquals("kudos.withdrawn", withdrawn.get("type"));
        assertEquals(Map.of("kudosId", (int) id, "visibility", "EVERYONE"), withdrawn.get("data"));
    }

    @Test
    void kudosThatAreRefusedAreNotToldOf() {
        give(giver, body(List.of(giver), Map.of())).statusCode(409);
        long id = given(giver, "theo", Map.of());
        eventAbout(id);

        assertEquals(1, allEvents().stream().filter(e -> giver.equals(e.get("actor"))).count());
    }

    private static Map<String, Object> eventAbout(long id) {
        return eventsAbout("kudos/" + id, 1).get(0);
    }

    private static Map<String, ?> secret(String visibility) {
        var about = Map.of("kind", "OTHER", "label", "Something between us");
        return Map.of("visibility", visibility, "about", about);
    }

    private static int id(Map<String, Object> event) {
        return Integer.parseInt(event.get("subject").toString().substring("kudos/".length()));
    }
}
