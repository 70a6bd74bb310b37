package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketVersionTest {

    @Test
    void aVersionThatIsKnownIsNotSentAgain() {
        long id = open("Known");

        lea().header("If-None-Match", version(id))
                .get("/tickets/{id}", id)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void theVersionChangesWithTheNameOfTheCustomer() {
        long id = open("Renamed");
        var before = version(id);
        int customer = show(id).extract().path("customer.id");
        mina().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Alexis Morgan-Lee\"}")
                .patch("/customers/{id}", customer)
                .then()
                .statusCode(200);

        lea().header("If-None-Match", before)
                .get("/tickets/{id}", id)
                .then()
                .statusCode(200)
                .body("customer.name", equalTo("Alexis Morgan-Lee"));
    }

    @Test
    void theVersionChangesWithAHelper() {
        long id = answered("Helped");
        var before = version(id);

        say(theo(), id, "REPLY");

        assertNotEquals(before, version(id));
    }

    @Test
    void aPatchNeedsTheVersionThatIsThere() {
        long id = open("Patched");
        var stale = version(id);
        take(mina(), id, "mina");

        patch(id, null).statusCode(428);
        patch(id, stale).statusCode(412);
        patch(id, "W/" + version(id)).statusCode(412);
        patch(id, version(id)).statusCode(200).body("subject", equalTo("Patched anew"));
    }

    @Test
    void aStepHonoursAVersionThatIsNamed() {
        long id = open("Taken");

        mina().header("If-Match", "\"9.9\"")
                .body("{\"memberId\": \"mina\"}")
                .put("/tickets/{id}/owner", id)
                .then()
                .statusCode(412);
        mina().header("If-Match", version(id))
                .body("{\"memberId\": \"mina\"}")
                .put("/tickets/{id}/owner", id)
                .then()
                .statusCode(200);
    }

    private static String version(long id) {
        return show(id).extract().header("ETag");
    }

    private static ValidatableResponse patch(long id, String version) {
        var request = mina().contentType("application/merge-patch+json");
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.body("{\"subject\": \"Patched anew\"}").patch("/tickets/{id}", id).then();
    }
}
