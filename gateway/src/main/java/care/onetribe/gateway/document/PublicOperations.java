package care.onetribe.gateway.document;

import care.onetribe.gateway.document.Operations.Operation;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What needs no login stands below one path and nowhere else, and says so. */
final class PublicOperations {

    private static final String PATH = " /api/v1/public/";

    private PublicOperations() {}

    static boolean isPublic(Operation operation) {
        return operation.name().contains(PATH);
    }

    /** An empty list of requirements, by which a document says that there is none. */
    static void mark(ObjectNode document) {
        Operations.of(document)
                .filter(PublicOperations::isPublic)
                .forEach(operation -> operation.json().putArray("security"));
    }
}
