package care.onetribe.coaching.roster;

import static care.onetribe.coaching.roster.RosterClient.as;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The feed of coaching-service as another service reads it. */
public final class RosterFeed {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private RosterFeed() {}

    /** The events about a subject, when there are as many as expected. */
    public static List<Map<String, Object>> of(String subject, int count) {
        return await().atMost(DEADLINE)
                .until(() -> readAll(subject), events -> events.size() >= count);
    }

    public static List<String> typesOf(String subject, int count) {
        return of(subject, count).stream().map(event -> (String) event.get("type")).toList();
    }

    private static List<Map<String, Object>> readAll(String subject) {
        var events = new ArrayList<Map<String, Object>>();
        var after = "0";
        while (true) {
            var page =
                    as("ticket-service", "service")
                            .queryParam("after", after)
                            .queryParam("limit", 1000)
                            .get("/coaching-events")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            if (items.isEmpty()) {
                return events;
            }
            items.stream().filter(e -> subject.equals(e.get("subject"))).forEach(events::add);
            after = page.getString("next");
        }
    }
}
