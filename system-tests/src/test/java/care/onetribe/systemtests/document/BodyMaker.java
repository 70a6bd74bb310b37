package care.onetribe.systemtests.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Makes JSON of the structure that a schema describes; what stands in it is for others to say. */
public abstract class BodyMaker {

    protected static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Schemas schemas;

    protected BodyMaker(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The body of an operation. */
    public JsonNode make(Operation operation) {
        return make(operation.body().get("schema"));
    }

    private JsonNode make(JsonNode described) {
        var schema = merged(described);
        if (schema.has("anyOf")) {
            return make(schema.at("/anyOf/0"));
        }
        return switch (schema.path("type").asText()) {
            case "array" -> array(schema);
            case "object" -> object(schema);
            default -> value(schema);
        };
    }

    /** A reference may have siblings, such as examples of their own. */
    private ObjectNode merged(JsonNode described) {
        ObjectNode schema = schemas.resolve(described).deepCopy();
        described.properties().forEach(each -> schema.set(each.getKey(), each.getValue()));
        schema.remove("$ref");
        return schema;
    }

    private ArrayNode array(JsonNode schema) {
        var array = NODES.arrayNode();
        for (int i = length(schema); i > 0; i--) {
            array.add(make(schema.get("items")));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema) {
        var object = NODES.objectNode();
        for (var field : schema.path("properties").properties()) {
            if (isRequired(schema, field.getKey()) || hasOptional()) {
                var known = reference(field.getKey());
                object.set(field.getKey(), known.orElseGet(() -> make(field.getValue())));
            }
        }
        return object;
    }

    private static boolean isRequired(JsonNode schema, String field) {
        for (var name : schema.path("required")) {
            if (name.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** The id of something that exists, where a field of this name refers to one. */
    protected Optional<JsonNode> reference(String field) {
        return Optional.empty();
    }

    /** Text, a number, or true or false. */
    protected abstract JsonNode value(JsonNode schema);

    /** Whether the next field that may be left out is there. */
    protected abstract boolean hasOptional();

    /** How many items an array has. */
    protected abstract int length(JsonNode array);
}
