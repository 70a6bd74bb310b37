package care.onetribe.gateway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TakenBackTest {

    private static final String DOCUMENT =
            """
            {"openapi": "3.1.0", "info": {"title": "Notes", "version": "1"},
             "paths": {
               "/notes": {
                 "get": {
                   "parameters": [
                     {"name": "mood", "in": "query", "schema": {"$ref": "#/components/schemas/Mood"}}],
                   "responses": {"200": {"description": "All", "content": {"application/json": {
                     "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}}}}}}},
                 "post": {
                   "security": [{"token": []}],
                   "requestBody": {"content": {"application/json": {
                     "schema": {"$ref": "#/components/schemas/WriteNote"}}}},
                   "responses": {"201": {"description": "Written"}}}}},
             "components": {
              "securitySchemes": {"token": {"type": "openIdConnect", "openIdConnectUrl": "/oidc"},
                "password": {"type": "http", "scheme": "basic"}},
              "schemas": {
               "Mood": {"type": "string", "enum": ["CALM", "ANGRY"]},
               "Note": {"type": "object", "required": ["id"], "properties": {
                 "id": {"type": "integer"},
                 "text": {"type": "string"},
                 "mood": {"anyOf": [{"$ref": "#/components/schemas/Mood"}, {"type": "null"}]}}},
               "WriteNote": {"type": "object", "required": ["text"], "properties": {
                 "text": {"type": "string", "maxLength": 100},
                 "mood": {"type": ["string", "null"]}}}}}}
            """;

    private static final String GET = "/paths/~1notes/get";
    private static final String POST = "/paths/~1notes/post";
    private static final String NOTE = "/components/schemas/Note";
    private static final String WRITE_NOTE = "/components/schemas/WriteNote";
    private static final String MOODS = "/components/schemas/Mood/enum";

    @Test
    void theSameDocumentTakesNothingBack() {
        assertEquals(List.of(), takenBack(document -> {}));
    }

    @Test
    void anOperationThatIsGone() {
        assertEquals(
                List.of("GET /notes is gone"),
                takenBack(document -> object(document, "/paths/~1notes").remove("get")));
    }

    @Test
    void aFieldThatIsNotAnsweredAnyMore() {
        assertEquals(
                List.of("GET /notes answers 200 [].text no more"),
                takenBack(document -> object(document, NOTE + "/properties").remove("text")));
    }

    @Test
    void aFieldThatIsNotAlwaysAnsweredAnyMore() {
        assertEquals(
                List.of("GET /notes answers 200 [].id not always"),
                takenBack(document -> array(document, NOTE + "/required").removeAll()));
    }

    @Test
    void aFieldOfAnotherType() {
        assertEquals(
                List.of("GET /notes answers 200 [].text as integer instead of string"),
                takenBack(
                        document ->
                                object(document, NOTE + "/properties/text")
                                        .put("type", "integer")));
    }

    @Test
    void aFieldThatIsNeededNow() {
        assertEquals(
                List.of("POST /notes takes mood always"),
                takenBack(document -> array(document, WRITE_NOTE + "/required").add("mood")));
    }

    /** openapi-diff finds nothing in it; here a field that is not known is refused. */
    @Test
    void aFieldThatIsRefusedNow() {
        assertEquals(
                List.of("POST /notes takes mood no more"),
                takenBack(document -> object(document, WRITE_NOTE + "/properties").remove("mood")));
    }

    @Test
    void aNarrowerLimit() {
        assertEquals(
                List.of("POST /notes takes text within other limits"),
                takenBack(
                        document ->
                                object(document, WRITE_NOTE + "/properties/text")
                                        .put("maxLength", 99)));
    }

    @Test
    void aValueThatIsNotTakenAnyMore() {
        assertEquals(
                List.of("GET /notes takes mood without the value ANGRY"),
                takenBack(document -> array(document, MOODS).remove(1)));
    }

    @Test
    void aValueThatNobodyExpectsInAnAnswer() {
        assertEquals(
                List.of("GET /notes answers 200 [].mood with the value SAD"),
                takenBack(document -> array(document, MOODS).add("SAD")));
    }

    @Test
    void aParameterThatIsGone() {
        assertEquals(
                List.of("GET /notes does not take mood"),
                takenBack(document -> array(document, GET + "/parameters").removeAll()));
    }

    @Test
    void aParameterThatIsNeededNow() {
        assertEquals(
                List.of("GET /notes needs mood"),
                takenBack(
                        document -> object(document, GET + "/parameters/0").put("required", true)));
        assertEquals(
                List.of("GET /notes needs page"),
                takenBack(
                        document ->
                                array(document, GET + "/parameters")
                                        .addObject()
                                        .put("name", "page")
                                        .put("in", "query")
                                        .put("required", true)));
    }

    @Test
    void aBodyThatIsNeededNow() {
        assertEquals(
                List.of("POST /notes needs a body"),
                takenBack(
                        document -> object(document, POST + "/requestBody").put("required", true)));
    }

    @Test
    void anAnswerThatDoesNotComeAnyMore() {
        assertEquals(
                List.of("POST /notes does not answer 201"),
                takenBack(
                        document -> {
                            var answers = object(document, POST + "/responses");
                            answers.set("202", answers.remove("201"));
                        }));
    }

    @Test
    void aMediaTypeThatIsGone() {
        assertEquals(
                List.of("POST /notes takes without application/json"),
                takenBack(
                        document -> {
                            var content = object(document, POST + "/requestBody/content");
                            content.set("text/plain", content.remove("application/json"));
                        }));
    }

    @Test
    void credentialsThatWereNotAskedFor() {
        assertEquals(
                List.of("POST /notes wants other credentials"),
                takenBack(
                        document -> {
                            var security = array(document, POST + "/security");
                            security.removeAll().addObject().putArray("password");
                        }));
    }

    @Test
    void whatIsNewMayBeLeftAlone() {
        assertEquals(
                List.of(),
                takenBack(
                        document -> {
                            object(document, "/paths/~1notes")
                                    .set("delete", document.at(POST).deepCopy());
                            object(document, NOTE + "/properties")
                                    .putObject("by")
                                    .put("type", "string");
                            object(document, WRITE_NOTE + "/properties")
                                    .putObject("by")
                                    .put("type", "string");
                            array(document, GET + "/parameters")
                                    .addObject()
                                    .put("name", "by")
                                    .put("in", "query")
                                    .putObject("schema")
                                    .put("type", "string");
                        }));
    }

    private static List<String> takenBack(Consumer<ObjectNode> change) {
        var after = document();
        change.accept(after);
        return TakenBack.between(document(), after);
    }

    private static ObjectNode object(ObjectNode document, String place) {
        return (ObjectNode) document.at(place);
    }

    private static ArrayNode array(ObjectNode document, String place) {
        return (ArrayNode) document.at(place);
    }

    private static ObjectNode document() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(DOCUMENT);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
