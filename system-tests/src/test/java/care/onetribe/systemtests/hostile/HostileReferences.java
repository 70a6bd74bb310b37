package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.access.Known;
import care.onetribe.systemtests.document.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One thing for each kind that bodies may refer to, so that some of the bodies are taken. */
final class HostileReferences {

    private final Operation operation;
    private final Known known;
    private final Map<String, Optional<JsonNode>> made = new HashMap<>();

    HostileReferences(Operation operation, Known known) {
        this.operation = operation;
        this.known = known;
    }

    /** The id of what a field of this name refers to, when it refers to something. */
    Optional<JsonNode> to(String field) {
        return made.computeIfAbsent(field, name -> known.reference(operation, name));
    }
}
