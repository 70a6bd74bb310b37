package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
                .flatMap(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(member -> METHODS.contains(member.getKey()))
                                        .map(
                                                method ->
                                                        new Operation(
                                                                name(
                                                                        method.getKey(),
                                                                        path.getKey()),
                                                                (ObjectNode) method.getValue())));
    }

    private static String name(String method, String path) {
        return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
}
