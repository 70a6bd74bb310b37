package care.onetribe.recognition;

import static care.onetribe.recognition.Client.as;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What this service tells others. */
public final class Feed {

    private Feed() {}

    /** Events about something, the first first, as soon as there are so many. */
    public static List<Map<String, Object>> eventsAbout(String subject, int count) {
        return await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                allEvents().stream()
                                        .filter(event -> event.get("subject").equals(subject))
                                        .toList(),
                        found -> found.size() >= count);
    }

    public static List<Map<String, Object>> allEvents() {
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
