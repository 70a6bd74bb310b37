package care.onetribe.gateway.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class SearchTest {

    /** The stand-in answers none of its four calls before it was asked for all. */
    @Test
    void allServicesAreSearchedAtOnceAndMakeOneList() {
        search("together", "parcel")
                .statusCode(200)
                .body(
                        "items.kind",
                        equalTo(List.of("TICKET", "ARTICLE", "LESSON", "KUDOS", "KUDOS")))
                .body(
                        "items.snippet",
                        equalTo(
                                List.of(
                                        "the parcel never came",
                                        "Where is my parcel?",
                                        "A parcel was promised. Ask the depot. A call before.",
                                        "The parcel came thanks to you.",
                                        "Thanks!")))
                .body("items[3].title", equalTo("Kudos from theo"))
                .body("items[3].link", equalTo("/api/v1/kudos/30"))
                .body("items[0].title", equalTo("Parcel lost"))
                .body("items[0].link", equalTo("/api/v1/tickets/801"))
                .body("unavailable", equalTo(List.of()));
    }

    @Test
    void kindsWhoseServiceIsAwayAreNamedAndTheRestComes() {
        search("without-ticket", "parcel")
                .statusCode(200)
                .body("items.kind", equalTo(List.of("LESSON", "KUDOS", "KUDOS")))
                .body("unavailable", equalTo(List.of("TICKET", "ARTICLE")));
    }

    @Test
    void whatTheCallerMayNotSearchIsLeftOut() {
        search("refused-by-recognition", "parcel")
                .statusCode(200)
                .body("items.kind", equalTo(List.of("TICKET", "ARTICLE", "LESSON")))
                .body("unavailable", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% {a} b&c=d+e #?", "Größe 😀", "{identity}", "%41 abc"})
    void servicesAreAskedForTheVeryWords(String q) {
        search("echo", q)
                .statusCode(200)
                .body("items.find { it.kind == 'ARTICLE' }.title", equalTo(q))
                .body("unavailable", equalTo(List.of()));
    }

    @Test
    void noMoreIsShownThanAskedFor() {
        given().auth()
                .oauth2(TestTokens.of("mina", "agent"))
                .get("/api/v1/search?q=parcel&limit=2")
                .then()
                .body("items.kind", equalTo(List.of("TICKET", "ARTICLE")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=",
                "?q=!",
                "?q=ab",
                "?q=abc&limit=0",
                "?q=abc&limit=51",
                "?q=abc&x=1"
            })
    void aSearchWithoutAWordOrWithWhatNobodyKnowsIsMalformed(String query) {
        given().auth()
                .oauth2(TestTokens.of("mina", "agent"))
                .get("/api/v1/search" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse search(String caller, String q) {
        return given().auth()
                .oauth2(TestTokens.of(caller, "agent"))
                .queryParam("q", q)
                .get("/api/v1/search")
                .then();
    }
}
