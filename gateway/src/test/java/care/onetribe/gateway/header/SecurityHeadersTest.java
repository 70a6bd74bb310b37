package care.onetribe.gateway.header;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class SecurityHeadersTest {

    /** An answer of a service, problems of the gateway, and a preflight that nobody asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tickets/created",
                "/api/v1/kudos/7",
                "/api/v1/nothing",
                "/nothing",
                "/openapi"
            })
    void everyAnswerHasThem(String path) {
        given().auth()
                .oauth2(TestTokens.of("mina"))
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; frame-ancestors 'none'; base-uri 'none';"
                                + " form-action 'none'");
    }

    @Test
    void aRefusalHasThemToo() {
        given().get("/api/v1/tickets/echo")
                .then()
                .statusCode(401)
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void strictTransportIsNotPromisedUnlessConfigured() {
        given().get("/problems").then().header("Strict-Transport-Security", nullValue());
    }

    @Test
    void anotherOriginLearnsNothingUnlessConfigured() {
        given().header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/tickets/echo")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("RateLimit", containsString("caller"));
    }
}
