package care.onetribe.systemtests.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What one reader of the feed got, in the order in which it came. */
final class FeedRead {

    /** An event with its position in the feed. */
    record Entry(long position, JsonNode event) {

        /** As in {@code ticket.opened tickets/7}. */
        String what() {
            return event.required("type").textValue() + " " + event.required("subject").textValue();
        }
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final long begin;

    /**
     * @param begin position after which it begins
     */
    FeedRead(long begin) {
        this.begin = begin;
    }

    void add(long position, JsonNode event) {
        entries.add(new Entry(position, event));
    }

    int size() {
        return entries.size();
    }

    /** Position of the last event that came. */
    long position() {
        return entries.isEmpty() ? begin : entries.get(entries.size() - 1).position();
    }

    List<Long> positions() {
        return entries.stream().map(Entry::position).toList();
    }

    List<String> whatHappened() {
        return entries.stream().map(Entry::what).toList();
    }

    /** The events as they came, with everything in them. */
    List<JsonNode> events() {
        return entries.stream().map(Entry::event).toList();
    }
}
