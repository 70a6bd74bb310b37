package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same document, its names in alphabetical order, so that a change shows as what it is. */
final class Sorted {

    private Sorted() {}

    static ObjectNode of(ObjectNode document) {
        var sorted = document.deepCopy();
        sortNames(sorted, "paths");
        var components = (ObjectNode) sorted.path("components");
        names(components).forEach(kind -> sortNames(components, kind));
        sorted.path("paths").forEach(path -> path.forEach(Sorted::sortResponses));
        sortTags((ArrayNode) sorted.path("tags"));
        return sorted;
    }

    private static void sortResponses(JsonNode operation) {
        if (operation.has("responses")) {
            sortNames((ObjectNode) operation, "responses");
        }
    }

    private static void sortNames(ObjectNode parent, String name) {
        var members = new TreeMap<String, JsonNode>();
        parent.path(name).properties().forEach(m -> members.put(m.getKey(), m.getValue()));
        parent.set(name, JsonNodeFactory.instance.objectNode().setAll(members));
    }

    private static void sortTags(ArrayNode tags) {
        var sorted = new ArrayList<JsonNode>();
        tags.forEach(sorted::add);
        sorted.sort(Comparator.comparing(tag -> tag.path("name").asText()));
        tags.removeAll().addAll(sorted);
    }

    private static List<String> names(ObjectNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
