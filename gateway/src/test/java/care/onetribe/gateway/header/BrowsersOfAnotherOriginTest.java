package care.onetribe.gateway.header;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BrowsersOfAnotherOriginTest.AppOfAnotherOrigin.class)
@WithTestResource(ServiceStandIn.class)
class BrowsersOfAnotherOriginTest {

    private static final String APP = "https://app.example";

    @Test
    void aConfiguredOriginMayAskWithoutATokenWhatItMayDo() {
        given().header("Origin", APP)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/api/v1/tickets/7")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", APP)
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aConfiguredOriginMayReadAnswersAndRefusals() {
        given().header("Origin", APP)
                .auth()
                .oauth2(TestTokens.of("mina"))
                .get("/api/v1/tickets/echo")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", APP)
                .header("Access-Control-Expose-Headers", "ETag,Location,Link,Retry-After");
        given().header("Origin", APP)
                .get("/api/v1/tickets/echo")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", APP);
    }

    @Test
    void anotherOriginMayNot() {
        given().header("Origin", "https://evil.example")
                .auth()
                .oauth2(TestTokens.of("mina"))
                .get("/api/v1/tickets/echo")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aBrowserComesBackByTlsForAsLongAsConfigured() {
        given().get("/problems")
                .then()
                .header(
                        "Strict-Transport-Security",
                        equalTo("max-age=31536000; includeSubDomains"));
    }

    public static final class AppOfAnotherOrigin implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", APP,
                    "onetribe.gateway.headers.strict-transport", "365d");
        }
    }
}
