package care.onetribe.gateway.document;

import care.onetribe.gateway.document.Operations.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses a document in which an operation lacks what every operation must say: a summary, a name
 * that no other has, a tag, an example of what is sent and of what comes back and, unless it needs
 * no login, its roles and what it answers to whoever has no token or the wrong role.
 */
final class CompleteOperations {

    private static final List<String> ANSWERS = List.of("400", "429", "500", "503");

    /** To whoever has no token or the wrong role. */
    private static final List<String> REFUSALS = List.of("401", "403");

    private final Map<String, String> operationIds = new HashMap<>();
    private final List<String> gaps = new ArrayList<>();

    private CompleteOperations() {}

    static void check(ObjectNode document) {
        var operations = new CompleteOperations();
        Operations.of(document).forEach(operations::check);
        if (!operations.gaps.isEmpty()) {
            throw new BrokenDocument(String.join(System.lineSeparator(), operations.gaps));
        }
    }

    private void check(Operation operation) {
        var json = operation.json();
        require(!json.path("summary").asText().isBlank(), operation, "has no summary");
        require(!json.path("tags").isEmpty(), operation, "has no tag");
        require(json.path("requestBody").path("content"), operation, "its body");
        var id = json.path("operationId").asText();
        var other = operationIds.put(id, operation.name());
        require(!id.isEmpty(), operation, "has no operationId");
        require(other == null, operation, "has the operationId of " + other);
        checkAnswers(operation, json.path("responses"));
        if (!PublicOperations.isPublic(operation)) {
            checkRoles(operation);
        }
    }

    private void checkRoles(Operation operation) {
        require(hasRoles(operation.json()), operation, "names no role");
        requireAnswers(REFUSALS, operation);
    }

    private void checkAnswers(Operation operation, JsonNode responses) {
        requireAnswers(ANSWERS, operation);
        responses
                .properties()
                .forEach(
                        answer -> {
                            if (answer.getKey().startsWith("2")) {
                                var content = answer.getValue().path("content");
                                require(content, operation, "its answer " + answer.getKey());
                            }
                        });
    }

    private void requireAnswers(List<String> statuses, Operation operation) {
        var responses = operation.json().path("responses");
        statuses.forEach(
                status -> require(responses.has(status), operation, "has no answer " + status));
    }

    private void require(JsonNode contents, Operation operation, String of) {
        contents.forEach(
                content ->
                        require(
                                content.has("example") || content.has("examples"),
                                operation,
                                "has no example of " + of));
    }

    private void require(boolean held, Operation operation, String gap) {
        if (!held) {
            gaps.add(operation.name() + " " + gap);
        }
    }

    private static boolean hasRoles(JsonNode operation) {
        for (var requirement : operation.path("security")) {
            if (!requirement.path("openIdConnect").isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
