package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What messages do to a ticket. */
@QuarkusTest
class ExchangeTest {

    @Test
    void aReplyOfSomebodyElseMakesThemAHelper() {
        long id = answered("Helped");

        say(theo(), id, "REPLY").statusCode(201).body("authorId", equalTo("theo"));

        show(id).body("ownerId", equalTo("mina")).body("helpers", contains("theo"));
    }

    @Test
    void anExchangeIsOneOrMoreQuestionsAnsweredByOneOrMoreReplies() {
        long id = answered("Counted");
        show(id).body("exchanges", equalTo(1)).body("replies", equalTo(1));

        say(mina(), id, "REPLY");
        say(mina(), id, "CUSTOMER");
        say(mina(), id, "CUSTOMER");
        show(id).body("exchanges", equalTo(1)).body("replies", equalTo(2));

        say(mina(), id, "REPLY");
        show(id).body("exchanges", equalTo(2)).body("replies", equalTo(3));
    }

    @Test
    void aReplyCanLetTheTicketWaitAndTheCustomersWordWakesIt() {
        long id = open("Waits");
        take(mina(), id, "mina");
        say(mina(), id, "REPLY", ", \"then\": \"WAITING_ON_CUSTOMER\"").statusCode(201);
        show(id).body("status", equalTo("WAITING_ON_CUSTOMER"));

        say(mina(), id, "CUSTOMER");

        show(id).body("status", equalTo("OPEN")).body("reopenings", equalTo(0));
    }

    @Test
    void aHoldNeedsAReasonAndAnEndInTheFuture() {
        long id = open("Held");
        take(mina(), id, "mina");
        say(mina(), id, "REPLY", ", \"then\": \"ON_HOLD\"").statusCode(400);
        say(
                        mina(),
                        id,
                        "REPLY",
                        ", \"then\": \"ON_HOLD\", \"hold\": {\"reason\": \"r\", \"until\":"
                                + " \"2020-01-01T00:00:00Z\"}")
                .statusCode(409)
                .body("rule", equalTo("hold-is-over"));
        show(id).body("status", equalTo("OPEN")).body("replies", equalTo(0));

        say(
                        mina(),
                        id,
                        "REPLY",
                        ", \"then\": \"ON_HOLD\", \"hold\": {\"reason\": \"carrier looks\","
                                + " \"until\": \"2040-01-01T00:00:00Z\"}")
                .statusCode(201);
        show(id).body("status", equalTo("ON_HOLD"))
                .body("hold.reason", equalTo("carrier looks"))
                .body("hold.until", equalTo("2040-01-01T00:00:00Z"));
    }

    @Test
    void aNoteIsAmongColleaguesAndChangesNothing() {
        long id = answered("Noted");
        var before = show(id).extract().asString();

        say(theo(), id, "NOTE").statusCode(201);

        assertEquals(before, show(id).extract().asString());
        lea().queryParam("kind", "NOTE")
                .get("/tickets/{id}/messages", id)
                .then()
                .body("items.authorId", contains("theo"));
    }

    @Test
    void anIntegrationSendsOnlyTheCustomersWords() {
        long id = open("From outside");

        say(as("desk", "integration"), id, "CUSTOMER").statusCode(201);
        say(as("desk", "integration"), id, "REPLY").statusCode(403);
        say(as("desk", "integration"), id, "NOTE").statusCode(403);
    }
}
