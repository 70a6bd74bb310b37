package care.onetribe.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BuiltDocumentTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URI document;

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void theDocumentIsServedAsItWasBuilt(String format) throws Exception {
        var built = Files.readString(Path.of("target/openapi/openapi." + format));

        var served =
                given().queryParam("format", format)
                        .get(document)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertEquals(built, served);
    }

    /**
     * Quarkus keeps what it prepared where nothing but reflection sees it. The service is asked for
     * as Quarkus does, since a bean that a test injects is kept where an application's is removed.
     */
    @Test
    void noDocumentIsPreparedAtAStart() throws Exception {
        var holders = OpenApiDocumentService.class.getDeclaredField("documentHolders");
        holders.setAccessible(true);
        var documents = Arc.container().instance(OpenApiDocumentService.class).get();

        var prepared = (Map<?, ?>) holders.get(documents);

        assertEquals(
                List.of("EmptyDocument"),
                prepared.values().stream().map(it -> it.getClass().getSimpleName()).toList());
    }
}
