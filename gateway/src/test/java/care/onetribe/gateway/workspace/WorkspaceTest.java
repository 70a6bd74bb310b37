package care.onetribe.gateway.workspace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class WorkspaceTest {

    private static final List<String> PARTS = List.of("briefing", "customer", "owner", "messages");

    /** The stand-in answers none of them before it was asked for all. */
    @Test
    void allPartsAreAskedForAtOnce() {
        workspace(7)
                .statusCode(200)
                .body("ticket.status", equalTo("OK"))
                .body("ticket.data.subject", equalTo("Parcel lost"))
                .body("briefing.status", equalTo("OK"))
                .body("briefing.data.expectation.certainty", equalTo("ASSUMED"))
                .body("customer.status", equalTo("OK"))
                .body("customer.data.name", equalTo("Alexis Morgan"))
                .body("owner.status", equalTo("OK"))
                .body("owner.data.name", equalTo("Mina"))
                .body("messages.status", equalTo("OK"))
                .body("messages.data.items.body", equalTo(List.of("Where is it?")));
    }

    @Test
    void aMergedTicketLeadsToTheWorkspaceOfTheOther() {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(TestTokens.of("mina"))
                .get("/api/v1/workspaces/8")
                .then()
                .statusCode(303)
                .header("Location", "/api/v1/workspaces/7");
    }

    @Test
    void aTicketThatTheCallerMayNotKnowOfIsNotFound() {
        workspace(9)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @CsvSource({"11,briefing", "12,customer", "13,owner", "14,messages"})
    void aPartThatDoesNotComeInTimeIsMarkedAndTheRestIsDelivered(int ticket, String away) {
        var answer = workspace(ticket).statusCode(200).body("ticket.status", equalTo("OK"));

        for (var part : PARTS) {
            var status = part.equals(away) ? "UNAVAILABLE" : "OK";
            answer.body(part + ".status", equalTo(status));
        }
        answer.body(away + ".data", nullValue());
    }

    @Test
    void aTicketOfWhichNothingElseComesIsShownAlone() {
        var answer = workspace(15).statusCode(200).body("ticket.data.id", equalTo(15));

        PARTS.forEach(part -> answer.body(part + ".status", equalTo("UNAVAILABLE")));
    }

    @ParameterizedTest
    @CsvSource({"10, it does not come", "18, its service fails"})
    void withoutTheTicketThereIsNothingToShow(int ticket) {
        workspace(ticket)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/unavailable"));
    }

    @ParameterizedTest
    @CsvSource({"16, nobody has heard of them", "17, nobody has the ticket"})
    void anOwnerWhomNobodyKnowsIsNoFailure(int ticket) {
        workspace(ticket)
                .statusCode(200)
                .body("owner.status", equalTo("OK"))
                .body("owner.data", nullValue());
    }

    private static ValidatableResponse workspace(int ticket) {
        return given().auth()
                .oauth2(TestTokens.of("mina"))
                .get("/api/v1/workspaces/{id}", ticket)
                .then();
    }
}
