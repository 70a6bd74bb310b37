package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Gives every request body and every successful answer an example, where it has none; the example
 * of a parameter that may be repeated becomes a list of one.
 */
final class Examples {

    private static final String SUCCESS = "2";

    private final ObjectNode document;
    private final ExampleValues sent;
    private final ExampleValues answered;

    Examples(ObjectNode document) {
        this.document = document;
        sent = new ExampleValues(document, ExampleValues.Extent.NEEDED);
        answered = new ExampleValues(document, ExampleValues.Extent.WHOLE);
    }

    void add() {
        Operations.of(document).forEach(operation -> addTo(operation.json()));
    }

    private void addTo(ObjectNode operation) {
        operation.path("parameters").forEach(Examples::makeList);
        addTo(operation.path("requestBody"), sent);
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith(SUCCESS))
                .forEach(answer -> addTo(answer.getValue(), answered));
    }

    private static void addTo(JsonNode message, ExampleValues values) {
        for (var content : message.path("content")) {
            if (!content.has("example") && !content.has("examples") && content.has("schema")) {
                ((ObjectNode) content).set("example", values.of(content.path("schema")));
            }
        }
    }

    private static void makeList(JsonNode parameter) {
        var example = parameter.path("example");
        if (parameter.at("/schema/type").asText().equals("array") && example.isValueNode()) {
            ((ObjectNode) parameter).putArray("example").add(example);
        }
    }
}
