package care.onetribe.gateway.growth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class GrowthTest {

    @Test
    void growthShowsWhatAllServicesKnowOfAMember() {
        growth("mina")
                .statusCode(200)
                .body("skills.data.coach", equalTo(List.of("ON_MY_OWN")))
                .body("gaps.data.knownGaps.skillKey", equalTo(List.of("calm")))
                .body("goals.data.title", equalTo(List.of("Lead a rehearsal")))
                .body("lessons.data.title", equalTo(List.of("Ask first")))
                .body("checklists.data.status", equalTo(List.of("OPEN")))
                .body("recognition.data.month", equalTo(List.of("2026-03")))
                .body("recognition.data.valueKey", equalTo(List.of("ownership")))
                .body("recognition.data.kudos", equalTo(List.of(2)));
    }

    /** One of two; the third was picked by hand. */
    @Test
    void reviewsPickedByHandEnterNoFigure() {
        growth("mina")
                .body("reviews.data.items.id", equalTo(List.of(5, 5, 6)))
                .body("reviews.data.withoutCriticalMiss.count", equalTo(1))
                .body("reviews.data.withoutCriticalMiss.of", equalTo(2))
                .body("reviews.data.withoutCriticalMiss.low", equalTo(0.0945f))
                .body("reviews.data.withoutCriticalMiss.high", equalTo(0.9055f));
    }

    @Test
    void whoeverMayNotSeeTheSkillsOfAMemberIsToldOfNoSuchMember() {
        growth("unknown-to-coaching").statusCode(404);
        growth("refused-by-coaching").statusCode(404);
    }

    @Test
    void aServiceThatIsAwayMakesItsSectionsUnavailableAndTheRestComes() {
        growth("without-recognition")
                .statusCode(200)
                .body("recognition.status", equalTo("UNAVAILABLE"))
                .body("skills.status", equalTo("OK"));
        growth("without-coaching")
                .statusCode(200)
                .body("skills.status", equalTo("UNAVAILABLE"))
                .body("recognition.status", equalTo("OK"));
    }

    private static ValidatableResponse growth(String caller) {
        return given().auth()
                .oauth2(TestTokens.of(caller, "agent"))
                .get("/api/v1/growth/noor")
                .then();
    }
}
