package care.onetribe.systemtests.access;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies with one field too many, in every object that a body may have. */
record UnknownFields(String pointer, JsonNode body) {

    private static final String FIELD = "unheardOf";

    /** From bodies of one operation, one for each place where an object may stand. */
    static Stream<UnknownFields> in(Stream<JsonNode> bodies) {
        Map<JsonPointer, JsonNode> places = new LinkedHashMap<>();
        bodies.forEach(body -> addPlaces(body, body, JsonPointer.empty(), places));
        return places.entrySet().stream().map(place -> in(place.getKey(), place.getValue()));
    }

    private static void addPlaces(
            JsonNode body, JsonNode at, JsonPointer pointer, Map<JsonPointer, JsonNode> places) {
        if (at.isObject()) {
            places.putIfAbsent(pointer, body);
        }
        at.properties()
                .forEach(
                        field ->
                                addPlaces(
                                        body,
                                        field.getValue(),
                                        pointer.appendProperty(field.getKey()),
                                        places));
        for (int i = 0; i < at.size() && at.isArray(); i++) {
            addPlaces(body, at.get(i), pointer.appendIndex(i), places);
        }
    }

    private static UnknownFields in(JsonPointer place, JsonNode body) {
        var changed = body.deepCopy();
        ((ObjectNode) changed.at(place)).put(FIELD, 1);
        return new UnknownFields(place.appendProperty(FIELD).toString(), changed);
    }
}
