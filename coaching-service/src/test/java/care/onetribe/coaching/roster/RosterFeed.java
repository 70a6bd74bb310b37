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
    private static final List<Map<String, Object>> READ = new ArrayList<>();

    /** Cursor behind the last event that was read. */
    private static String end = "0";

    private RosterFeed() {}

    /** The events about a subject, when there are as many as expected. */
    public static List<Map<String, Object>> of(String subject, int count) {
        return await().atMost(DEADLINE)
                .until(() -> readAll(subject), events -> events.size() >= count);
    }

    public static List<String> typesOf(String subject, int count) {
        return of(subject, count).stream().map(event -> (String) event.get("type")).toList();
    }

    private static synchronized List<Map<String, Object>> readAll(String subject) {
        readOn();
        return READ.stream().filter(event -> subject.equals(event.get("subject"))).toList();
    }

    /** What was read stays as it was: a reader goes on where it stopped, and so do tests. */
    private static void readOn() {
        List<Map<String, Object>> items;
        do {
            var page =
                    as("ticket-service", "service")
                            .queryParam("after", end)
                            .queryParam("limit", 1000)
                            .get("/coaching-events")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            items = page.getList("items");
            end = page.getString("next");
            READ.addAll(items);
        } while (!items.isEmpty());
    }
}
