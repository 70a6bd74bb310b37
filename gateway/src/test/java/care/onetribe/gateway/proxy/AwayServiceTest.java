package care.onetribe.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class AwayServiceTest {

    @Test
    void aServiceThatIsAwayIsUnavailable() {
        mina().get("/api/v1/kudos/7")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/unavailable"))
                .body("title", equalTo("Away for the moment"))
                .body("status", equalTo(503))
                .body("instance", equalTo("/api/v1/kudos/7"))
                .body("traceId", hasLength(32));
    }

    @Test
    void aLargeBodyForAServiceThatIsAwayIsRefusedLikeASmallOne() {
        mina().body(new byte[8 * 1024 * 1024])
                .post("/api/v1/kudos")
                .then()
                .statusCode(503)
                .header("Retry-After", "2");
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsTimedOut() {
        mina().get("/api/v1/tickets/silence")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .header("Retry-After", nullValue())
                .body("type", equalTo("/problems/timed-out"))
                .body("instance", equalTo("/api/v1/tickets/silence"));
    }

    private static RequestSpecification mina() {
        return given().auth().oauth2(TestTokens.of("mina"));
    }
}
