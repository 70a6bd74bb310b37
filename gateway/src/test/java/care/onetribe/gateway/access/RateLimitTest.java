package care.onetribe.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.OneAnHourAfterThree.class)
@WithTestResource(ServiceStandIn.class)
class RateLimitTest {

    private static final String POLICY = "\"caller\";q=3;w=10800";
    private static final int HOUR = 3600;

    @Test
    void aCallerWhoUsedUpTheBurstIsToldWhenToComeBack() {
        admitted("frida", 2);
        admitted("frida", 1);
        admitted("frida", 0);

        get("frida")
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("3[56]\\d\\d"))
                .header("RateLimit-Policy", POLICY)
                .header("RateLimit", "\"caller\";r=0;t=10800")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("instance", equalTo("/api/v1/tickets/echo"));
    }

    @Test
    void eachCallerIsCountedAlone() {
        admitted("gus", 2);
        admitted("hal", 2);
    }

    @Test
    void whoeverHasNoTokenIsCountedByAddress() {
        for (int request = 0; request < 3; request++) {
            given().get("/api/v1/tickets/echo").then().statusCode(401);
        }

        given().get("/problems").then().statusCode(429);
        given().auth().oauth2("in.val.id").get("/api/v1/tickets/echo").then().statusCode(429);
        admitted("ida", 2);
    }

    private static void admitted(String caller, int remaining) {
        get(caller)
                .statusCode(200)
                .header("RateLimit-Policy", POLICY)
                .header(
                        "RateLimit",
                        "\"caller\";r=%d;t=%d".formatted(remaining, (3 - remaining) * HOUR));
    }

    private static ValidatableResponse get(String caller) {
        return given().auth()
                .oauth2(TestTokens.of(caller, "agent"))
                .get("/api/v1/tickets/echo")
                .then();
    }

    public static final class OneAnHourAfterThree implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onetribe.gateway.rate-limit.requests", "1",
                    "onetribe.gateway.rate-limit.period", "1h",
                    "onetribe.gateway.rate-limit.burst", "3");
        }
    }
}
