package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** How a ticket ends, and begins again. */
@QuarkusTest
class ResolutionTest {

    @Test
    void nothingIsResolvedThatNobodyAnswered() {
        long id = open("Unanswered");
        take(mina(), id, "mina");

        resolve(mina(), id).statusCode(409).body("rule", equalTo("nobody-replied"));
        show(id).body("status", equalTo("OPEN"));
    }

    @Test
    void onlyTheOwnerOrALeadResolves() {
        long id = answered("Mine to resolve");

        resolve(theo(), id).statusCode(403);
        resolve(lea(), id).statusCode(200).body("status", equalTo("RESOLVED"));
    }

    @Test
    void theCustomersWordReopensAResolvedTicketWithItsOwnerAndHistory() {
        long id = resolved("Back again");

        say(mina(), id, "CUSTOMER").statusCode(201);

        show(id).body("status", equalTo("OPEN"))
                .body("ownerId", equalTo("mina"))
                .body("reopenings", equalTo(1))
                .body("$", not(hasKey("resolvedAt")));
        lea().get("/tickets/{id}/timeline", id)
                .then()
                .body(
                        "items.step",
                        contains(
                                "ticket.opened",
                                "ticket.taken",
                                "ticket.replied",
                                "ticket.resolved",
                                "ticket.customer-wrote",
                                "ticket.reopened"));
    }

    @Test
    void reopeningNeedsAReasonAndSomethingThatWasDone() {
        long id = resolved("Not yet");
        mina().body("{}").post("/tickets/{id}/reopenings", id).then().statusCode(400);

        mina().body("{\"reason\": \"broken\"}")
                .post("/tickets/{id}/reopenings", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("reopenings", equalTo(1));
        mina().body("{\"reason\": \"broken\"}")
                .post("/tickets/{id}/reopenings", id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("illegal-ticket-step"));
    }
}
