package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;

/**
 * A document of OpenAPI 3.1 told in the words of 3.0, whose types openapi-diff compares: it reads
 * 3.1 as well, but sees no {@code type} in it. What is there for readers only is left out.
 */
final class OpenApi30 {

    private static final JsonNode NULL_TYPE =
            JsonNodeFactory.instance.objectNode().put("type", "null");

    private OpenApi30() {}

    static OpenAPI of(ObjectNode document) {
        var told = ((ObjectNode) told(document)).put("openapi", "3.0.3");
        return new OpenAPIV3Parser().readContents(told.toString()).getOpenAPI();
    }

    private static JsonNode told(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var told = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> told.add(told(item)));
            return told;
        }
        return node instanceof ObjectNode object ? toldObject(object) : node;
    }

    /** In 3.0 a reference stands alone. */
    private static ObjectNode toldObject(ObjectNode node) {
        var told = JsonNodeFactory.instance.objectNode();
        if (node.path("$ref").isTextual()) {
            return told.set("$ref", node.path("$ref"));
        }
        node.properties().forEach(member -> told.set(member.getKey(), told(member.getValue())));
        told.remove(List.of("example", "examples"));
        tellNull(told);
        return told;
    }

    private static void tellNull(ObjectNode schema) {
        if (schema.path("type") instanceof ArrayNode types) {
            schema.put("nullable", true)
                    .set("type", types.removeIf(type -> type.asText().equals("null")).path(0));
        }
        if (schema.path("anyOf") instanceof ArrayNode choices && contains(choices, NULL_TYPE)) {
            schema.put("nullable", true).set("allOf", choices.removeIf(NULL_TYPE::equals));
            schema.remove("anyOf");
        }
    }

    private static boolean contains(ArrayNode array, JsonNode wanted) {
        return array.valueStream().anyMatch(wanted::equals);
    }
}
