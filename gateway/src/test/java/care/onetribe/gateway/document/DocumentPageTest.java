package care.onetribe.gateway.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.gateway.ServiceStandIn;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class DocumentPageTest {

    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>");

    @ConfigProperty(name = "onetribe.oidc.issuer")
    URI issuer;

    @Test
    void theAddressWithoutASlashLeadsToThePage() {
        given().redirects().follow(false).get("/docs").then().header("Location", "/docs/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/docs/index.html"})
    void thePageNamesOnlyTheseOfOurOwn(String path) {
        assertEquals(
                List.of("favicon.ico", "swagger-ui.css", "swagger-ui-bundle.js", "start.js"),
                ASSET.matcher(page(path)).results().map(asset -> asset.group(1)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "favicon.ico,image/x-icon",
        "swagger-ui.css,text/css;charset=UTF-8",
        "swagger-ui-bundle.js,text/javascript;charset=UTF-8",
        "start.js,text/javascript;charset=UTF-8",
        "oauth2-redirect.html,text/html;charset=UTF-8",
        "oauth2-redirect.js,text/javascript;charset=UTF-8"
    })
    void whatThePagesNameIsThere(String asset, String mediaType) {
        given().get("/docs/" + asset)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(mediaType))
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The policy would not let a browser run it. */
    @Test
    void noScriptIsInAPageItself() {
        assertEquals(
                List.of(" src=\"swagger-ui-bundle.js\"", " src=\"start.js\""),
                SCRIPT.matcher(page("/docs/")).results().map(script -> script.group(1)).toList());
        assertEquals(
                List.of(" src=\"oauth2-redirect.js\""),
                SCRIPT.matcher(page("/docs/oauth2-redirect.html"))
                        .results()
                        .map(script -> script.group(1))
                        .toList());
    }

    @Test
    void thePageMayAskTheGatewayAndTheIssuerOnly() {
        given().get("/docs/")
                .then()
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
                                + " data:; connect-src 'self' http://"
                                + issuer.getAuthority()
                                + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void theIssuerOfThisDeploymentIsFoundWhereTheDocumentSays() {
        var where =
                given().queryParam("format", "json")
                        .get("/openapi")
                        .jsonPath()
                        .getString("components.securitySchemes.openIdConnect.openIdConnectUrl");

        given().redirects()
                .follow(false)
                .get(where)
                .then()
                .statusCode(307)
                .header("Location", issuer + "/.well-known/openid-configuration");
    }

    private static String page(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
