package care.onetribe.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.gateway.RawExchange;
import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class GateTest {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tickets/echo", "/api/v1/nothing", "/api/v1/"})
    void nothingBelowTheBaseIsToldToSomebodyWithoutAToken(String path) {
        refused(given().get(path).then());
    }

    @Test
    void aTokenThatWasAlteredIsRefused() {
        var token = TestTokens.of("mina");
        var altered = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";

        refused(given().auth().oauth2(altered).get("/api/v1/tickets/echo").then());
        refused(given().auth().oauth2("no.token.atall").get("/api/v1/tickets/echo").then());
    }

    @Test
    void anotherSchemeThanBearerIsRefused() {
        refused(given().auth().preemptive().basic("a", "b").get("/api/v1/tickets/echo").then());
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        given().header("Authorization", "bearer " + TestTokens.of("mina"))
                .get("/api/v1/tickets/echo")
                .then()
                .statusCode(200);
    }

    /** Its body waits while the token is verified for the first time. */
    @Test
    void aBodyThatComesWithATokenNotSeenBeforeArrivesWhole() {
        var body = "x".repeat(TWO_MEGABYTES);

        given().auth()
                .oauth2(TestTokens.of("never-seen-before", "agent"))
                .body(body)
                .post("/api/v1/tickets/echo")
                .then()
                .statusCode(200)
                .body("body", equalTo(body));
    }

    @Test
    void theConnectionOfARefusedUploadCanBeUsedAgain() throws IOException {
        try (var exchange = RawExchange.open(RestAssured.port, "POST", "/api/v1/tickets/echo")) {
            exchange.header("Content-Length", Integer.toString(TWO_MEGABYTES)).endHead();
            exchange.write(new byte[TWO_MEGABYTES]);
            assertEquals(401, exchange.readAnswer());

            exchange.request("GET", "/api/v1/tickets/echo").endHead();
            assertEquals(401, exchange.readAnswer());
        }
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("status", equalTo(401));
    }
}
