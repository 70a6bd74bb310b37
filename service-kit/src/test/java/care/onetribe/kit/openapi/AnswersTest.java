package care.onetribe.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswersTest {

    private static final String ANSWERS = "paths.'/api/v1/notes'.post.responses.";

    @TestHTTPResource(value = "/openapi", management = true)
    URI document;

    @Test
    void aRefusalThatTheScannerAddsIsAProblemToo() {
        assertEquals(
                "#/components/schemas/Problem",
                document()
                        .getString(
                                ANSWERS + "'401'.content.'application/problem+json'.schema.$ref"));
    }

    @Test
    void whatIsCreatedHasASchema() {
        assertEquals(
                "#/components/schemas/NoteView",
                document().getString(ANSWERS + "'201'.content.'application/json'.schema.$ref"));
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
