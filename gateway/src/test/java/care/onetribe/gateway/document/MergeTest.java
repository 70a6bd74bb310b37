package care.onetribe.gateway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String EVENT =
            "{\"components\":{\"schemas\":{\"Event\":{\"type\":\"%s\"}}}}";

    @Test
    void whatTwoServicesHaveAlikeIsThereOnce() {
        var merged = new Merge("gateway", json("{}"));
        merged.add("ticket-service", json(EVENT.formatted("object")));
        merged.add("coaching-service", json(EVENT.formatted("object")));

        assertEquals(
                json("{\"Event\":{\"type\":\"object\"}}"),
                merged.document().at("/components/schemas"));
    }

    @Test
    void aSchemaOfOneNameAndTwoMeaningsIsRefusedAndBothAreNamed() {
        var merged = new Merge("gateway", json("{}"));
        merged.add("ticket-service", json(EVENT.formatted("object")));
        var other = json(EVENT.formatted("string"));

        var refusal =
                assertThrows(BrokenDocument.class, () -> merged.add("coaching-service", other));
        assertTrue(
                refusal.getMessage()
                        .startsWith(
                                "ticket-service and coaching-service both have schemas Event, but"
                                        + " not the same"));
    }

    @Test
    void aPathBelongsToOneService() {
        var path = "{\"paths\":{\"/api/v1/values\":{}}}";
        var merged = new Merge("recognition-service", json(path));

        var refusal =
                assertThrows(BrokenDocument.class, () -> merged.add("ticket-service", json(path)));
        assertEquals(
                "Both recognition-service and ticket-service have the path /api/v1/values.",
                refusal.getMessage());
    }

    @Test
    void aTagOfSeveralServicesIsInAGroupOfItsOwn() {
        var merged = new Merge("gateway", json("{}"));
        merged.add(
                "ticket-service", json("{\"tags\":[{\"name\":\"Focus\"},{\"name\":\"Events\"}]}"));
        merged.add("coaching-service", json("{\"tags\":[{\"name\":\"Events\"}]}"));

        assertEquals(
                "[{\"name\":\"For other systems\",\"tags\":[\"Events\"]},"
                        + "{\"name\":\"Tickets\",\"tags\":[\"Focus\"]}]",
                merged.document().path("x-tagGroups").toString());
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
