package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.kudos.KudosClient.MESSAGE;
import static care.onetribe.recognition.kudos.KudosClient.body;
import static care.onetribe.recognition.kudos.KudosClient.give;
import static care.onetribe.recognition.kudos.KudosClient.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KudosEventsTest {

    private final String giver = newHandle("giver");

    @Test
    void kudosForEveryoneAreToldOfInFull() {
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
                        "message",
                        MESSAGE,
                        "about",
                        about),
                event.get("data"));
    }

    @Test
    void ofKudosForTheTeamTheFeedTellsThePeopleAndNoWords() {
        var event = eventAbout(given(giver, "theo", secret("TEAM")));

        assertEquals(giver, event.get("actor"));
        assertEquals(
                Map.of(
                        "kudosId",
                        id(event),
                        "valueKey",
                        "ownership",
                        "visibility",
                        "TEAM",
                        "fromId",
                        giver,
                        "toIds",
                        List.of("theo")),
                event.get("data"));
    }

    @Test
    void ofPrivateKudosTheFeedTellsThatTheyWereGiven() {
        var event = eventAbout(given(giver, "theo", secret("PRIVATE")));

        assertFalse(event.containsKey("actor"));
        assertEquals(Map.of("kudosId", id(event), "visibility", "PRIVATE"), event.get("data"));
    }

    @Test
    void kudosThatAreRefusedAreNotToldOf() {
        give(giver, body(List.of(giver), Map.of())).statusCode(409);
        long id = given(giver, "theo", Map.of());
        eventAbout(id);

        assertEquals(1, events().stream().filter(e -> giver.equals(e.get("actor"))).count());
    }

    private static Map<String, ?> secret(String visibility) {
        var about = Map.of("kind", "OTHER", "label", "Something between us");
        return Map.of("visibility", visibility, "about", about);
    }

    private static int id(Map<String, Object> event) {
        return Integer.parseInt(event.get("subject").toString().substring("kudos/".length()));
    }

    private static Map<String, Object> eventAbout(long id) {
        return await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                events().stream()
                                        .filter(e -> e.get("subject").equals("kudos/" + id))
                                        .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static List<Map<String, Object>> events() {
        return as("coaching-service", "service")
                .queryParam("limit", 1000)
                .get("/recognition-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
