package care.onetribe.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests come by a proxy that is trusted, each test's from an address of its own. */
@QuarkusTest
@TestProfile(FeedbackLimitTest.OneAnHourAfterTwo.class)
@WithTestResource(ServiceStandIn.class)
class FeedbackLimitTest {

    private static final String LINK = "/api/v1/public/feedback/";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final String address = "203.0.113." + ADDRESSES.incrementAndGet();

    @Test
    void whoeverTriesManyLinksIsToldWhenToComeBack() {
        from(address).get(LINK + "nobody").then().statusCode(404);
        from(address).get(LINK + "new").then().statusCode(200);

        from(address)
                .get(LINK + "new")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("3[56]\\d\\d"))
                .body("type", equalTo("/problems/too-many-requests"))
                .body("instance", equalTo(LINK + "new"));
    }

    @Test
    void theAnswerSaysWhatRemains() {
        var headers = from(address).get(LINK + "new").headers();

        assertTrue(headers.getValues("RateLimit-Policy").contains("\"feedback\";q=2;w=7200"));
        assertTrue(headers.getValues("RateLimit").contains("\"feedback\";r=1;t=3600"));
    }

    @Test
    void thePageCountsTooAndSaysItInWords() {
        from(address).get("/feedback/new").then().statusCode(200);
        from(address).get(LINK + "new").then().statusCode(200);

        from(address)
                .get("/feedback/new")
                .then()
                .statusCode(429)
                .contentType("text/html;charset=UTF-8")
                .header("Retry-After", matchesPattern("3[56]\\d\\d"))
                .body(containsString("Please wait a while"));
        from(address)
                .contentType("application/x-www-form-urlencoded")
                .body("addressed=YES")
                .post("/feedback/new")
                .then()
                .statusCode(429);
    }

    @Test
    void aTokenDoesNotHelp() {
        used(address);

        from(address)
                .auth()
                .oauth2(TestTokens.of("mina", "agent"))
                .get(LINK + "new")
                .then()
                .statusCode(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/public/feedback;a=b/new",
                "/api/v1/public//feedback/new",
                "/api/v1/public/%66eedback/new",
                "/api/v1/public/./feedback/new",
                "/api/v1/../v1/public/feedback/new"
            })
    void itIsTheSameHoweverThePathIsWritten(String path) {
        used(address);

        from(address).urlEncodingEnabled(false).get(path).then().statusCode(429);
    }

    @Test
    void eachAddressIsCountedAlone() {
        used(address);

        from(address + ", 198.51.100.77").get(LINK + "new").then().statusCode(200);
    }

    @Test
    void whatAClientSaysOfItselfToTheProxyDoesNotCount() {
        from("198.51.100.1, " + address).get(LINK + "new").then().statusCode(200);
        from("198.51.100.2, " + address).get(LINK + "new").then().statusCode(200);

        from("198.51.100.3, " + address).get(LINK + "new").then().statusCode(429);
    }

    @Test
    void otherPublicPagesAreNotConcerned() {
        used(address);

        from(address).get("/problems").then().statusCode(200);
        from(address).get("/api/v1/public/nothing").then().statusCode(404);
    }

    private static void used(String address) {
        from(address).get(LINK + "new").then().statusCode(200);
        from(address).get(LINK + "new").then().statusCode(200);
    }

    private static RequestSpecification from(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor);
    }

    public static final class OneAnHourAfterTwo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onetribe.gateway.access.trusted-proxies", "127.0.0.1,::1",
                    "onetribe.gateway.rate-limit.feedback.requests", "1",
                    "onetribe.gateway.rate-limit.feedback.period", "1h",
                    "onetribe.gateway.rate-limit.feedback.burst", "2");
        }
    }
}
