package care.onetribe.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class ForwardingTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void methodAddressAndBodyArriveUnchanged() {
        mina().contentType(ContentType.JSON)
                .body("{\"subject\":\"päckchen\"}")
                .urlEncodingEnabled(false)
                .patch("/api/v1/tickets/echo?q=a%20b&status=OPEN&status=NEW")
                .then()
                .statusCode(200)
                .body("method", equalTo("PATCH"))
                .body("uri", equalTo("/api/v1/tickets/echo?q=a%20b&status=OPEN&status=NEW"))
                .body("body", equalTo("{\"subject\":\"päckchen\"}"));
    }

    @Test
    void theCallersTokenAndConditionsTravelAlong() {
        mina().header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k-1")
                .get("/api/v1/tickets/echo")
                .then()
                .body("headers.authorization", equalTo("Bearer " + TestTokens.of("mina")))
                .body("headers.if-match", equalTo("\"3\""))
                .body("headers.idempotency-key", equalTo("k-1"));
    }

    @Test
    void aRequestWithoutABodyIsForwardedWithoutOne() {
        mina().get("/api/v1/tickets/echo")
                .then()
                .body("headers.transfer-encoding", nullValue())
                .body("headers.content-length", nullValue());
    }

    @Test
    void whatIsMeantForOneConnectionStaysOnIt() {
        mina().header("Connection", "X-Hop, keep-alive")
                .header("X-Hop", "1")
                .header("Keep-Alive", "timeout=5")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "Basic eDp5")
                .get("/api/v1/tickets/echo")
                .then()
                .body("headers.connection", nullValue())
                .body("headers.x-hop", nullValue())
                .body("headers.keep-alive", nullValue())
                .body("headers.te", nullValue())
                .body("headers.proxy-authorization", nullValue());

        mina().get("/api/v1/tickets/connection-headers")
                .then()
                .statusCode(200)
                .header("Connection", nullValue())
                .header("X-Hop", nullValue())
                .header("Keep-Alive", nullValue())
                .header("Proxy-Authenticate", nullValue());
    }

    @Test
    void whatACallerClaimsAboutItsWayIsReplacedByWhatTheGatewaySaw() {
        mina().header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/admin")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Real-IP", "10.9.8.7")
                .get("/api/v1/tickets/echo")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo("localhost:" + RestAssured.port))
                .body("headers.host", equalTo("localhost:" + RestAssured.port))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }

    @Test
    void aTraceGoesOn() {
        mina().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/v1/tickets/echo")
                .then()
                .body("headers.traceparent", startsWith("00-" + TRACE + "-"))
                .body("headers.traceparent", not(containsString("00f067aa0ba902b7")));
    }

    @Test
    void aTraceBeginsHereWhereTheCallerHasNone() {
        mina().get("/api/v1/tickets/echo")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void aProblemComesBackAsTheServiceWroteIt() {
        mina().get("/api/v1/tickets/conflict")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body(
                        equalTo(
                                "{\"type\":\"/problems/conflict\",\"rule\":\"ticket-has-owner\","
                                        + "\"owner\":\"theo\"}"));
    }

    @Test
    void theHeadersOfAnAnswerComeBack() {
        mina().post("/api/v1/tickets/created")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/tickets/7")
                .header("ETag", "\"1\"")
                .header("Idempotent-Replayed", "true");
    }

    @Test
    void anAnswerWithoutABodyStaysWithoutOne() {
        mina().get("/api/v1/tickets/unchanged")
                .then()
                .statusCode(304)
                .header("Transfer-Encoding", nullValue());
        mina().delete("/api/v1/tickets/gone")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .header("Content-Length", nullValue());
    }

    @Test
    void aHeadRequestGetsTheLengthAndNoBody() {
        int length = mina().get("/api/v1/tickets/conflict").then().extract().asByteArray().length;

        mina().head("/api/v1/tickets/conflict")
                .then()
                .statusCode(409)
                .header("Content-Length", Integer.toString(length));
    }

    @Test
    void aSegmentThatNobodyOwnsIsNotFound() {
        mina().get("/api/v1/nothing/7")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("instance", equalTo("/api/v1/nothing/7"));
    }

    /** By a client that sends dots as they are. */
    @Test
    void theSegmentIsReadOffThePathWithItsDotsResolved() throws Exception {
        var path = "/api/v1/kudos/../tickets/echo";
        var uri = URI.create("http://localhost:" + RestAssured.port + path);
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Authorization", "Bearer " + TestTokens.of("mina"))
                        .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
        assertEquals(path, JsonPath.from(answer.body()).getString("uri"));
    }

    private static RequestSpecification mina() {
        return given().auth().oauth2(TestTokens.of("mina"));
    }
}
