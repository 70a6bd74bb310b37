package care.onetribe.gateway.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A page of a feed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FeedPart(List<JsonNode> items) {

    /** Positions have no gaps: the first event behind one has the next. */
    List<FeedEvent> behind(Source source, long position) {
        var events = new ArrayList<FeedEvent>(items.size());
        for (var item : items) {
            events.add(FeedEvent.of(source, position + events.size() + 1, item));
        }
        return events;
    }
}
