package care.onetribe.gateway.myday;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class MyDayTest {

    private static final Map<String, List<String>> SECTIONS =
            Map.of(
                    "ticket", List.of("focus", "tickets", "followUps"),
                    "coaching",
                            List.of(
                                    "reviews",
                                    "checklists",
                                    "onboarding",
                                    "intention",
                                    "weeklyMessage"),
                    "recognition", List.of("appreciation", "kudosDrafts"));

    @Test
    void aDayShowsWhatAllServicesKnow() {
        day("mina")
                .statusCode(200)
                .body("focus.data.ticketId", equalTo(801))
                .body("focus.data.briefing.ticket.subject", equalTo("Parcel lost"))
                .body("focus.data.briefing.next.text", equalTo("Ask the carrier again"))
                .body("tickets.data.id", equalTo(List.of(801)))
                .body("followUps.data.theme.name", equalTo(List.of("Lost parcels")))
                .body("reviews.data.id", equalTo(List.of(6)))
                .body("kudosDrafts.data.toIds", equalTo(List.of(List.of("theo"))))
                .body("checklists.data.template.title", equalTo(List.of("The first week")))
                .body("onboarding.data.stageTitle", equalTo("With a partner"))
                .body("intention.data.intention", equalTo("Ask first"))
                .body("appreciation.data.subject", equalTo(List.of("kudos/12")))
                .body("weeklyMessage.data.title", equalTo("Own it"));
    }

    @Test
    void aDaySaysHowLongEachServiceTook() {
        day("mina")
                .header(
                        "Server-Timing",
                        matchesRegex(
                                "coaching;dur=[0-9]+\\.[0-9], recognition;dur=[0-9]+\\.[0-9],"
                                        + " tickets;dur=[0-9]+\\.[0-9]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "coaching", "recognition"})
    void aServiceThatIsAwayMakesItsSectionsUnavailableAndTheRestComes(String away) {
        var answer = day("without-" + away).statusCode(200);

        SECTIONS.forEach(
                (service, sections) -> {
                    var status = service.equals(away) ? "UNAVAILABLE" : "OK";
                    sections.forEach(it -> answer.body(it + ".status", equalTo(status)));
                });
    }

    @Test
    void sectionsOfAServiceThatRefusesTheCallerAreAbsent() {
        day("refused-by-ticket")
                .statusCode(200)
                .body("", not(hasKey("focus")))
                .body("", not(hasKey("tickets")))
                .body("checklists.status", equalTo("OK"));
    }

    @Test
    void aSectionOfWhichThereIsNothingHasNoData() {
        day("unknown-to-ticket")
                .statusCode(200)
                .body("focus.status", equalTo("OK"))
                .body("focus.data", nullValue());
    }

    @Test
    void aDayIsForPeople() {
        given().auth()
                .oauth2(TestTokens.of("shop", "integration"))
                .get("/api/v1/my-day")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse day(String caller) {
        return given().auth().oauth2(TestTokens.of(caller, "agent")).get("/api/v1/my-day").then();
    }
}
