package care.onetribe.recognition;

import care.onetribe.kit.feed.CloudEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Events as the other services tell them. */
public final class Told {

    public static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private static final AtomicLong IDS = new AtomicLong(1_000);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Told() {}

    /** Ids of things of other services that no other test has. */
    public static long newId() {
        return IDS.incrementAndGet();
    }

    public static CloudEvent ticket(String type, long ticketId, String actor, Map<String, ?> data) {
        return event("ticket", type, "tickets/" + ticketId, actor, data);
    }

    public static CloudEvent coaching(String type, String subject, Map<String, ?> data) {
        return event("coaching", type, subject, "ada", data);
    }

    private static CloudEvent event(
            String service, String type, String subject, String actor, Map<String, ?> data) {
        return new CloudEvent(
                "1.0",
                Long.toString(IDS.incrementAndGet()),
                "/api/v1/" + service + "-events",
                type,
                subject,
                AT,
                "application/json",
                actor,
                MAPPER.<JsonNode>valueToTree(data));
    }
}
