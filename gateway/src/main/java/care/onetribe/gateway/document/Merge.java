package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts documents together by name, without renaming: what has the same name in two of them must be
 * the same, and a path is in one of them only. Groups the tags of each document.
 */
final class Merge {

    private final ObjectNode merged;
    private final Map<String, String> origins = new HashMap<>();
    private final TagGroups groups = new TagGroups();

    Merge(String name, ObjectNode document) {
        merged = document.deepCopy();
        merged.remove("paths");
        merged.remove("components");
        merged.remove("tags");
        add(name, document);
    }

    void add(String name, ObjectNode document) {
        document.path("paths").properties().forEach(path -> addPath(name, path));
        document.path("components")
                .properties()
                .forEach(
                        kind ->
                                kind.getValue()
                                        .properties()
                                        .forEach(part -> addPart(name, kind.getKey(), part)));
        document.path("tags").forEach(tag -> addTag(name, tag));
    }

    ObjectNode document() {
        var document = merged.deepCopy();
        document.set("x-tagGroups", groups.json());
        return document;
    }

    private void addPath(String name, Map.Entry<String, JsonNode> path) {
        var paths = merged.withObjectProperty("paths");
        var before = origins.put("path " + path.getKey(), name);
        if (before != null) {
            throw new BrokenDocument(
                    "Both %s and %s have the path %s.".formatted(before, name, path.getKey()));
        }
        paths.set(path.getKey(), path.getValue());
    }

    private void addPart(String name, String kind, Map.Entry<String, JsonNode> part) {
        var parts = merged.withObjectProperty("components").withObjectProperty(kind);
        requireSame(name, kind + " " + part.getKey(), parts.get(part.getKey()), part.getValue());
        parts.set(part.getKey(), part.getValue());
    }

    private void addTag(String name, JsonNode tag) {
        var tags = merged.withArrayProperty("tags");
        var known = find(tags, tag.path("name").asText());
        requireSame(name, "tag " + tag.path("name").asText(), known, tag);
        if (known == null) {
            tags.add(tag);
        }
        groups.add(name, tag.path("name").asText());
    }

    private void requireSame(String name, String what, JsonNode known, JsonNode other) {
        if (known != null && !known.equals(other)) {
            throw new BrokenDocument(
                    "%s and %s both have %s, but not the same:%n%s%n%s"
                            .formatted(origins.get(what), name, what, known, other));
        }
        origins.putIfAbsent(what, name);
    }

    private static JsonNode find(ArrayNode tags, String name) {
        for (var tag : tags) {
            if (tag.path("name").asText().equals(name)) {
                return tag;
            }
        }
        return null;
    }
}
