package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Tags by concern, as readers of the document show them side by side ({@code x-tagGroups}). */
final class TagGroups {

    private static final String SHARED = "For other systems";
    private static final Map<String, String> TITLES =
            Map.of(
                    "gateway", "At a glance",
                    "ticket-service", "Tickets",
                    "coaching-service", "Coaching",
                    "recognition-service", "Recognition");

    private final Map<String, String> groupOfTag = new LinkedHashMap<>();

    /** A tag of several services belongs to none of them. */
    void add(String service, String tag) {
        groupOfTag.merge(tag, TITLES.getOrDefault(service, service), (one, other) -> SHARED);
    }

    ArrayNode json() {
        var groups = JsonNodeFactory.instance.arrayNode();
        for (var title : titles()) {
            var group = groups.addObject().put("name", title);
            var tags = group.putArray("tags");
            groupOfTag.forEach(
                    (tag, of) -> {
                        if (of.equals(title)) {
                            tags.add(tag);
                        }
                    });
        }
        return groups;
    }

    private TreeSet<String> titles() {
        return new TreeSet<>(groupOfTag.values());
    }
}
