package care.onetribe.gateway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.gateway.document.ExampleValues.Extent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ExampleValuesTest {

    private static final JsonNode DOCUMENT =
            json(
                    """
                    {"components": {"schemas": {
                      "Mood": {"enum": ["CALM", "ANGRY"]},
                      "Hold": {"type": "object", "required": ["until"], "properties": {
                        "until": {"type": "string", "format": "date-time"}}},
                      "Node": {"type": "object", "required": ["child"], "properties": {
                        "child": {"$ref": "#/components/schemas/Node"}}},
                      "Ticket": {"type": "object", "required": ["id", "mood", "tags"], "properties": {
                        "id": {"type": "integer", "examples": [7]},
                        "mood": {"$ref": "#/components/schemas/Mood"},
                        "tags": {"type": "array", "items": {"type": "string"}},
                        "owner": {"type": "string", "examples": ["mina"]},
                        "note": {"type": "string"},
                        "hold": {"$ref": "#/components/schemas/Hold"}}}
                    }}}
                    """);

    @Test
    void aRequestHasWhatIsRequiredAndWhatHasAnExample() {
        assertEquals(
                json("{\"id\":7,\"mood\":\"CALM\",\"tags\":[\"text\"],\"owner\":\"mina\"}"),
                value("Ticket", Extent.NEEDED));
    }

    @Test
    void anAnswerHasItsPartsAsWell() {
        assertEquals(
                json("{\"until\":\"2026-03-01T09:30:00Z\"}"),
                value("Ticket", Extent.WHOLE).path("hold"));
    }

    @Test
    void aSchemaThatContainsItselfEnds() {
        assertEquals(json("{\"child\":{}}"), value("Node", Extent.WHOLE));
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() {
        var refusal = assertThrows(BrokenDocument.class, () -> value("Nobody", Extent.WHOLE));
        assertEquals("#/components/schemas/Nobody leads nowhere.", refusal.getMessage());
    }

    private static JsonNode value(String schema, Extent extent) {
        var reference = json("{\"$ref\":\"#/components/schemas/%s\"}".formatted(schema));
        return new ExampleValues(DOCUMENT, extent).of(reference);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
