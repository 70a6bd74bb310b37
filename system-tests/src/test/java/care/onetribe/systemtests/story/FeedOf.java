package care.onetribe.systemtests.story;

import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** What a feed tells of since this was made. */
final class FeedOf {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final RunningSuite suite;
    private final String feed;
    private final long begin;

    FeedOf(RunningSuite suite, String feed) {
        this.suite = suite;
        this.feed = feed;
        begin = suite.endOfFeed(feed);
    }

    /** The types of the events, in their order, when at least so many have come. */
    List<String> types(int atLeast) {
        return types(event -> true, atLeast);
    }

    /** The same for the events about one thing. */
    List<String> typesOf(String subject, int atLeast) {
        return types(event -> event.path("subject").asText().equals(subject), atLeast);
    }

    private List<String> types(Predicate<JsonNode> kind, int atLeast) {
        return Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> read(kind), types -> types.size() >= atLeast);
    }

    private List<String> read(Predicate<JsonNode> kind) {
        var path = "%s?after=%d&limit=1000".formatted(feed, begin);
        var items = suite.as("lea").get(path).expect(200).json().required("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(kind)
                .map(event -> event.required("type").textValue())
                .toList();
    }
}
