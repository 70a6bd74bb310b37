package care.onetribe.gateway.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import care.onetribe.gateway.ServiceStandIn;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class CommittedDocumentTest {

    private static final String STALE =
            "gateway/openapi.json is not the document that is built; write it anew and commit it:"
                    + " ./mvnw -q package -pl gateway -am -DskipTests -Dopenapi.update";

    private static final String BROKEN =
            "What gateway/published-openapi.json promises to callers is broken: %s. Keep the old"
                    + " beside the new, or read docs/decisions/0011-published-operations.md.";

    @Test
    void theCommittedDocumentIsTheOneThatIsBuilt() throws IOException {
        if (!served("json").equals(committed())) {
            fail(STALE);
        }
    }

    @Test
    void nothingPublishedIsTakenBack() throws IOException {
        var published = Files.readString(Path.of("published-openapi.json"));
        var taken = TakenBack.between(json(published), json(served("json")));
        if (!taken.isEmpty()) {
            fail(BROKEN.formatted(String.join("; ", taken)));
        }
    }

    @Test
    void itIsServedAsJsonToWhoeverAcceptsThat() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json;charset=UTF-8")
                .body(equalTo(served("json")));
    }

    @Test
    void itIsServedAsYamlUnlessAskedForOtherwise() throws IOException {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml;charset=UTF-8")
                .body(equalTo(served("yaml")));
        assertEquals(json(served("json")), new YAMLMapper().readTree(served("yaml")));
    }

    @Test
    void itIsWrittenInOpenApi31() throws IOException {
        assertEquals("3.1.0", json(served("json")).path("openapi").asText());
    }

    private static String served(String format) {
        return given().queryParam("format", format)
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String committed() throws IOException {
        return Files.readString(Path.of("openapi.json"));
    }

    private static ObjectNode json(String text) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(text);
    }
}
