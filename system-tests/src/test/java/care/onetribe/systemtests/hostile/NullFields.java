package care.onetribe.systemtests.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Null in the place of a field, which says as much as no field. */
final class NullFields {

    private NullFields() {}

    /** The same without the fields that are null, at any depth. */
    static JsonNode dropped(JsonNode body) {
        JsonNode kept = body.deepCopy();
        drop(kept);
        return kept;
    }

    private static void drop(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(NullFields::drop);
    }
}
