package care.onetribe.systemtests.replicas;

import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a feed has told since this was made. */
final class Since {

    private final RunningSuite suite;
    private final String feed;
    private final long begin;

    Since(RunningSuite suite, String feed) {
        this.suite = suite;
        this.feed = feed;
        begin = suite.endOfFeed(feed);
    }

    /** The events of a type, in their order. */
    List<JsonNode> told(String type) {
        var found = new ArrayList<JsonNode>();
        var after = String.valueOf(begin);
        for (var last = ""; !last.equals(after); ) {
            last = after;
            var path = "%s?after=%s&limit=1000".formatted(feed, after);
            var page = suite.as("desk").get(path).expect(200).json();
            page.required("items").forEach(found::add);
            after = page.required("next").textValue();
        }
        found.removeIf(event -> !event.required("type").textValue().equals(type));
        return found;
    }
}
