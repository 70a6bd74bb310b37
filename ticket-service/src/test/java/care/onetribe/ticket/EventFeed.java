package care.onetribe.ticket;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What other systems read of tickets. */
public final class EventFeed {

    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final List<Map<String, Object>> READ = new ArrayList<>();

    /** Cursor behind the last event that was read. */
    private static String end = "0";

    private EventFeed() {}

    /** The events of a ticket in the order of the feed, as soon as there are as many. */
    public static List<Map<String, Object>> of(long ticketId, int count) {
        return of("tickets/" + ticketId, count);
    }

    /** The events of a subject in the order of the feed, as soon as there are as many. */
    public static List<Map<String, Object>> of(String subject, int count) {
        return await().atMost(DEADLINE).until(() -> of(subject), events -> events.size() >= count);
    }

    private static synchronized List<Map<String, Object>> of(String subject) {
        readOn();
        return READ.stream().filter(event -> event.get("subject").equals(subject)).toList();
    }

    /** What was read stays as it was: a reader goes on where it stopped, and so do tests. */
    private static void readOn() {
        List<Map<String, Object>> items;
        do {
            var page =
                    Desk.desk()
                            .queryParam("after", end)
                            .queryParam("limit", 1_000)
                            .get("/ticket-events")
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
