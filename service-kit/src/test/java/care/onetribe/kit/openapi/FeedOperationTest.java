package care.onetribe.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedOperationTest {

    private static final String FEED = "paths.'/api/v1/note-events'.get.";

    @TestHTTPResource(value = "/openapi", management = true)
    URI document;

    @Test
    void theFeedOfEveryServiceHasAnIdOfItsOwn() {
        assertEquals("readNoteEvents", document().getString(FEED + "operationId"));
    }

    @Test
    void theFeedNamesItsRolesAndTheProblemsOfASecuredOperation() {
        var document = document();

        assertEquals(
                List.of("integration", "service", "lead", "admin"),
                document.getList(FEED + "security[0].openIdConnect"));
        assertEquals(
                "#/components/responses/forbidden",
                document.getString(FEED + "responses.'403'.$ref"));
    }

    @Test
    void theDataOfAnEventIsAnyObject() {
        var document = document();

        assertEquals(
                "object", document.getString("components.schemas.CloudEvent.properties.data.type"));
        assertFalse(document.getMap("components.schemas").containsKey("JsonNode"));
    }

    @Test
    void theLimitOfAPageIsANumber() {
        assertEquals(
                "integer",
                document().getString(FEED + "parameters.find { it.name == 'limit' }.schema.type"));
    }

    private JsonPath document() {
        return given().queryParam("format", "json")
                .get(document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
