package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that fit a schema: the example that it states, or else one made of its parts. */
final class ExampleValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PREFIX = "#/";
    private static final Map<String, String> OF_FORMAT =
            Map.of(
                    "date-time", "2026-03-01T09:30:00Z",
                    "date", "2026-03-01",
                    "duration", "PT4H",
                    "uri", "https://example.com",
                    "email", "alexis@example.com");

    /** Which fields of an object are shown, besides those that must be there. */
    enum Extent {
        /** Those that have an example of their own. */
        NEEDED,
        /** Those, and whole objects. */
        WHOLE
    }

    private final JsonNode document;
    private final Extent extent;

    ExampleValues(JsonNode document, Extent extent) {
        this.document = document;
        this.extent = extent;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, Set.of());
    }

    private JsonNode of(JsonNode schema, Set<String> within) {
        var stated = stated(schema);
        if (stated != null) {
            return stated;
        }
        if (schema.has("$ref")) {
            return ofReference(schema.path("$ref").asText(), within);
        }
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return of(schema.path(choice).path(0), within);
            }
        }
        return switch (type(schema)) {
            case "object" -> ofObject(schema, within);
            case "array" -> ofArray(schema, within);
            case "integer" -> JSON.numberNode(schema.path("minimum").asLong(1));
            case "number" -> JSON.numberNode(1.0);
            case "boolean" -> JSON.booleanNode(true);
            default ->
                    JSON.textNode(OF_FORMAT.getOrDefault(schema.path("format").asText(), "text"));
        };
    }

    private JsonNode ofReference(String reference, Set<String> within) {
        if (within.contains(reference)) {
            return JSON.objectNode();
        }
        var deeper = new HashSet<>(within);
        deeper.add(reference);
        return of(target(reference), deeper);
    }

    private ObjectNode ofObject(JsonNode schema, Set<String> within) {
        var required = new HashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        var value = JSON.objectNode();
        schema.path("properties")
                .properties()
                .forEach(
                        property -> {
                            if (required.contains(property.getKey())
                                    || isShown(property.getValue())) {
                                value.set(property.getKey(), of(property.getValue(), within));
                            }
                        });
        return value;
    }

    private JsonNode ofArray(JsonNode schema, Set<String> within) {
        var items = JSON.arrayNode();
        var item = of(schema.path("items"), within);
        for (int count = 0; count < Math.max(1, schema.path("minItems").asInt()); count++) {
            items.add(item);
        }
        return items;
    }

    private boolean isShown(JsonNode schema) {
        return hasExample(schema)
                || extent == Extent.WHOLE
                        && schema.has("$ref")
                        && target(schema.path("$ref").asText()).has("properties");
    }

    private static boolean hasExample(JsonNode schema) {
        return stated(schema) != null || schema.has("anyOf") && hasExample(schema.at("/anyOf/0"));
    }

    private static JsonNode stated(JsonNode schema) {
        for (var stated : List.of("/examples/0", "/example", "/const", "/default", "/enum/0")) {
            var value = schema.at(stated);
            if (!value.isMissingNode()) {
                return value;
            }
        }
        return null;
    }

    /** A schema of several types means the first, the other being null. */
    private static String type(JsonNode schema) {
        var type = schema.path("type").isArray() ? schema.at("/type/0") : schema.path("type");
        return type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode target(String reference) {
        if (!reference.startsWith(PREFIX)) {
            throw new BrokenDocument("%s leads out of the document.".formatted(reference));
        }
        var target = document.at(reference.substring(1));
        if (target.isMissingNode()) {
            throw new BrokenDocument("%s leads nowhere.".formatted(reference));
        }
        return target;
    }
}
