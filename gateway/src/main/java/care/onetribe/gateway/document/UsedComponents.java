package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps of the components what an operation leads to. What a service drops by the way, such as the
 * schema that a merge patch was made of, would only puzzle readers.
 */
final class UsedComponents {

    private final ObjectNode document;
    private final Set<String> used = new HashSet<>();

    private UsedComponents(ObjectNode document) {
        this.document = document;
    }

    static void keep(ObjectNode document) {
        var components = new UsedComponents(document);
        components.follow(document.path("paths"));
        document.path("components")
                .properties()
                .forEach(kind -> components.retain(kind.getKey(), kind.getValue()));
    }

    private void follow(JsonNode node) {
        node.findValuesAsText("$ref").forEach(this::use);
    }

    private void use(String reference) {
        if (used.add(reference)) {
            follow(document.at(reference.substring(1)));
        }
    }

    /** Security schemes are not referred to by a reference. */
    private void retain(String kind, JsonNode parts) {
        if (!kind.equals("securitySchemes")) {
            ((ObjectNode) parts)
                    .properties()
                    .removeIf(part -> !used.contains("#/components/" + kind + "/" + part.getKey()));
        }
    }
}
