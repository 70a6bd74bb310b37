package care.onetribe.ticket;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What other systems read of tickets. */
public final class EventFeed {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private EventFeed() {}

    /** The events of a ticket in the order of the feed, as soon as there are as many. */
    public static List<Map<String, Object>> of(long ticketId, int count) {
        return of("tickets/" + ticketId, count);
    }

    /** The events of a subject in the order of the feed, as soon as there are as many. */
    public static List<Map<String, Object>> of(String subject, int count) {
        return await().atMost(DEADLINE).until(() -> of(subject), events -> events.size() >= count);
    }

    private static List<Map<String, Object>> of(String subject) {
        var events = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> items;
        var cursor = "0";
        do {
            var page =
                    Desk.desk()
                            .queryParam("after", cursor)
                            .queryParam("limit", 1_000)
                            .get("/ticket-events")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            items = page.getList("items");
            cursor = page.getString("next");
            items.stream()
                    .filter(event -> event.get("subject").equals(subject))
                    .forEach(events::add);
        } while (!items.isEmpty());
        return events;
    }
}
