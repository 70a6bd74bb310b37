package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The operations of a document. */
final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /**
     * One operation.
     *
     * @param name method and path, such as {@code GET /api/v1/tickets}
     */
    record Operation(String name, ObjectNode json) {}

    private Operations() {}

    static Stream<Operation> of(ObjectNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> at(path.getKey(), path.getValue()));
    }

    private static Stream<Operation> at(String path, JsonNode item) {
        return item.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(method -> operation(path, method.getKey(), method.getValue()));
    }

    private static Operation operation(String path, String method, JsonNode json) {
        return new Operation(method.toUpperCase(Locale.ROOT) + " " + path, (ObjectNode) json);
    }
}
