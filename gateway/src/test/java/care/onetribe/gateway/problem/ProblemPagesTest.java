package care.onetribe.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.kit.problem.ProblemType;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeHasAPageThatAnybodyMayRead(ProblemType type) {
        var page =
                given().get(type.uri())
                        .then()
                        .statusCode(200)
                        .contentType("text/html;charset=UTF-8")
                        .header("Cache-Control", "public, max-age=86400")
                        .extract()
                        .asString();

        var html = new XmlPath(CompatibilityMode.HTML, page);
        assertEquals("en", html.getString("html.@lang"));
        assertEquals(type.title(), html.getString("html.body.main.h1"));
    }

    @Test
    void whatCouldBeMarkupIsShownAsText() {
        given().get("/problems/unauthenticated")
                .then()
                .body(containsString("<code>Authorization: Bearer &lt;token&gt;</code>"));
    }

    @Test
    void theIndexLeadsToEachOfThem() {
        var index = given().get("/problems").then().statusCode(200).extract().asString();

        for (var type : ProblemType.values()) {
            assertTrue(index.contains("<a href=\"%s\">".formatted(type.uri())), type.uri());
        }
    }

    @Test
    void aTypeThatDoesNotExistIsAProblemItself() {
        given().get("/problems/of-my-own")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }
}
