package care.onetribe.ticket;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentTest {

    private static final Map<String, Object> ELSEWHERE =
            Map.of(
                    "description",
                    "The ticket went over into another one",
                    "headers",
                    Map.of(
                            "Location",
                            Map.of(
                                    "description",
                                    "The same place below that one",
                                    "schema",
                                    Map.of("type", "string"))));

    @TestHTTPResource(value = "/openapi", management = true)
    URI address;

    @Test
    void everyPlaceBelowATicketTellsWhereAMergedOneIs() {
        var paths = document().<String, Map<String, Object>>getMap("paths");

        paths.forEach(
                (path, operations) -> {
                    if (path.startsWith("/api/v1/tickets/{id}") && operations.containsKey("get")) {
                        assertEquals(ELSEWHERE, responses(operations, "get").get("303"), path);
                    }
                });
    }

    @Test
    void everyPlaceBelowAThemeTellsWhereAMergedOneIs() {
        var paths = document().<String, Map<String, Object>>getMap("paths");

        for (var place : List.of("", "/history", "/volume")) {
            assertTrue(
                    responses(paths.get("/api/v1/themes/{id}" + place), "get").containsKey("303"),
                    place);
        }
    }

    @Test
    void turningToATicketThatIsNotThereIsAnAnswerToo() {
        assertEquals(
                "#/components/responses/not-found",
                document().getString("paths.'/api/v1/focus'.put.responses.'404'.$ref"));
    }

    @SuppressWarnings("unchecked") // responses are objects by the specification of OpenAPI
    private static Map<String, Object> responses(Map<String, Object> operations, String method) {
        return (Map<String, Object>)
                ((Map<String, Object>) operations.get(method)).get("responses");
    }

    private JsonPath document() {
        return given().queryParam("format", "json")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
