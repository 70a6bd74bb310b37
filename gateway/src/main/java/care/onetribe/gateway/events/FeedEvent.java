package care.onetribe.gateway.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An event of a feed, as it was read: one of it for all streams.
 *
 * @param position in its feed
 * @param event in the JSON format of CloudEvents
 */
record FeedEvent(Source source, long position, Instant time, JsonNode event) {

    static FeedEvent of(Source source, long position, JsonNode event) {
        return new FeedEvent(source, position, Instant.parse(event.path("time").asText()), event);
    }

    String type() {
        return event.path("type").asText();
    }

    JsonNode data() {
        return event.path("data");
    }
}
