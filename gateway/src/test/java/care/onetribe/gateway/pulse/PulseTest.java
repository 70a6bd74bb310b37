package care.onetribe.gateway.pulse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class PulseTest {

    @Test
    void aPulseShowsHowATeamAndItsCustomersAre() {
        pulse("rosa", "lead")
                .statusCode(200)
                .body("team.data.name", equalTo("North"))
                .body("concerns.data.groups[0].concernAddressed.numerator", equalTo(3))
                .body("concerns.data.groups[0].concernAddressed.interval.low", equalTo(0.3006f))
                .body("risingThemes.data.name", equalTo(List.of("Lost parcels")))
                .body("emergingThemes.data.words", equalTo(List.of(List.of("depot"))))
                .body("earlyWarnings.data.people", equalTo(List.of(3)))
                .body("appreciation.data.notSeenIds", equalTo(List.of("noor")))
                .body("onboardings.data.memberId", equalTo(List.of("noor")))
                .body("checkIns.data.status", equalTo(List.of("TOO_FEW")))
                .body("supportGaps.data.total", equalTo(1));
    }

    @Test
    void whatIsForTheLeadsOfTheTeamAloneIsAbsentForOthers() {
        pulse("refused-by-recognition", "lead")
                .statusCode(200)
                .body("", not(hasKey("appreciation")))
                .body("concerns.status", equalTo("OK"));
    }

    @Test
    void aServiceThatIsAwayMakesItsSectionsUnavailableAndTheRestComes() {
        pulse("without-ticket", "lead")
                .statusCode(200)
                .body("concerns.status", equalTo("UNAVAILABLE"))
                .body("risingThemes.status", equalTo("UNAVAILABLE"))
                .body("emergingThemes.status", equalTo("UNAVAILABLE"))
                .body("earlyWarnings.status", equalTo("UNAVAILABLE"))
                .body("appreciation.status", equalTo("OK"))
                .body("supportGaps.status", equalTo("OK"));
    }

    @Test
    void aTeamThatNobodyKnowsHasNoPulse() {
        pulse("unknown-to-coaching", "lead").statusCode(404);
    }

    @Test
    void aPulseIsForLeads() {
        pulse("mina", "agent").statusCode(403);
    }

    private static ValidatableResponse pulse(String caller, String role) {
        return given().auth().oauth2(TestTokens.of(caller, role)).get("/api/v1/pulse/north").then();
    }
}
