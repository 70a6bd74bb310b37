package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.link;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.ticket.Desk;
import care.onetribe.ticket.EventFeed;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What each step tells besides the ticket's id, status, owner and team. */
@QuarkusTest
class TicketEventsTest {

    @Inject Roster roster;

    @Test
    void anOpenedTicketTellsOfItsCustomerAndItsFirstMessage() {
        long id = openWith("Told", ", \"priority\": \"HIGH\", \"customerMood\": \"ANGRY\"");
        var event = last(id, 1);

        assertEquals("ticket.opened", event.get("type"));
        assertEquals("mina", event.get("actor"));
        assertEquals("1.0", event.get("specversion"));
        assertEquals("/api/v1/ticket-events", event.get("source"));
        assertEquals(
                Map.of(
                        "ticketId",
                        (int) id,
                        "status",
                        "NEW",
                        "customerId",
                        show(id).extract().<Integer>path("customer.id"),
                        "customerMood",
                        "ANGRY",
                        "priority",
                        "HIGH",
                        "messageId",
                        firstMessage(id)),
                known(event));
    }

    @Test
    void aTakenTicketTellsOwnerAndTeam() {
        joined(roster, "event-taker", "event-team");
        long id = open("Taken");
        take(Desk.as("event-taker", "agent"), id, "event-taker");
        var event = last(id, 2);

        assertEquals("ticket.taken", event.get("type"));
        assertEquals("event-taker", event.get("actor"));
        assertEquals(
                Map.of(
                        "ticketId", (int) id,
                        "status", "OPEN",
                        "ownerId", "event-taker",
                        "teamId", "event-team"),
                known(event));
    }

    @Test
    void eachKindOfMessageTellsItsIdAndNoneOfItsWords() {
        long id = answered("Said");
        int note = say(theo(), id, "NOTE").extract().path("id");
        assertStep("ticket.noted", "theo", Map.of("messageId", note), id, 4);

        int words = say(mina(), id, "CUSTOMER").extract().path("id");
        assertStep("ticket.customer-wrote", "mina", Map.of("messageId", words), id, 5);

        int reply = say(mina(), id, "REPLY").extract().path("id");
        assertStep("ticket.replied", "mina", Map.of("messageId", reply), id, 6);
    }

    @Test
    void waitingRestingAndGoingOnAreStepsOfTheirOwn() {
        long id = answered("Rests");
        status(id, "{\"status\": \"WAITING_ON_CUSTOMER\"}");
        status(
                id,
                "{\"status\": \"ON_HOLD\", \"hold\": {\"reason\": \"r\", \"until\":"
                        + " \"2040-01-01T00:00:00Z\"}}");
        status(id, "{\"status\": \"OPEN\"}");

        assertEquals(
                List.of("ticket.waiting", "ticket.held", "ticket.resumed"),
                EventFeed.of(id, 6).stream().skip(3).map(event -> event.get("type")).toList());
    }

    @Test
    void aChangeTellsWhatItChanged() {
        long id = openWith("Changed", ", \"customerMood\": \"ANGRY\", \"tags\": [\"old\"]");
        describe(
                mina(),
                id,
                "{\"customerMood\": \"CALM\", \"priority\": \"URGENT\", \"tags\": [\"new\"]}");
        var event = last(id, 2);

        assertEquals("ticket.changed", event.get("type"));
        assertEquals(
                Map.of(
                        "ticketId", (int) id,
                        "status", "NEW",
                        "moodBefore", "ANGRY",
                        "customerMood", "CALM",
                        "priorityBefore", "NORMAL",
                        "priority", "URGENT",
                        "tags", List.of("new")),
                known(event));
    }

    @Test
    void aPatchThatChangesNothingIsNoStep() {
        long id = openWith("Unchanged", ", \"tags\": [\"a\", \"b\"]");

        describe(mina(), id, "{\"subject\": \"Unchanged\", \"tags\": [\"b\", \"a\"]}")
                .statusCode(200);

        lea().get("/tickets/{id}/timeline", id)
                .then()
                .body("items.step", contains("ticket.opened"));
    }

    @Test
    void aHandoverTellsFromWhomToWhom() {
        long id = answered("Given on");
        int handover = giveOn(mina(), id, "\"toMemberId\": \"theo\"").extract().path("id");
        var event = last(id, 4);

        assertEquals("ticket.handed-over", event.get("type"));
        assertEquals(
                Map.of(
                        "ticketId", (int) id,
                        "status", "OPEN",
                        "ownerId", "theo",
                        "handoverId", handover,
                        "fromId", "mina",
                        "toMemberId", "theo"),
                known(event));
    }

    @Test
    void aResolutionTellsInHowManyExchangesAndWhoHelped() {
        long id = answered("Resolved");
        say(theo(), id, "REPLY");
        resolve(mina(), id);

        assertStep(
                "ticket.resolved",
                "mina",
                Map.of("exchanges", 1, "helpers", List.of("theo")),
                id,
                5);
    }

    @Test
    void whatAStepTellsIsReadBeforeItIsWritten() {
        var warnings = new ArrayList<String>();
        var pool = Logger.getLogger("io.agroal.pool");
        var listener = new Listener(warnings);
        pool.addHandler(listener);
        try {
            resolved("Read in time");
        } finally {
            pool.removeHandler(listener);
        }

        assertEquals(List.of(), warnings);
    }

    @Test
    void aReopeningTellsWhetherTheCustomerDidIt() {
        long byCustomer = resolved("Reopened by the customer");
        say(mina(), byCustomer, "CUSTOMER");
        assertEquals(true, data(last(byCustomer, 6)).get("byCustomer"));
        assertEquals("ticket.reopened", last(byCustomer, 6).get("type"));
        assertNull(last(byCustomer, 6).get("actor"));

        long byAgent = resolved("Reopened by an agent");
        theo().body("{\"reason\": \"It arrived broken\"}")
                .post("/tickets/{id}/reopenings", byAgent);
        var reason =
                theo().queryParam("kind", "NOTE")
                        .get("/tickets/{id}/messages", byAgent)
                        .then()
                        .body("items.body", contains("It arrived broken"))
                        .body("items.authorId", contains("theo"))
                        .extract()
                        .jsonPath();
        assertStep(
                "ticket.reopened",
                "theo",
                Map.of("byCustomer", false, "messageId", reason.getInt("items[0].id")),
                byAgent,
                5);
    }

    @Test
    void aLinkIsToldOfBothTickets() {
        long copy = open("Copy");
        long original = open("Original");
        int id = link(mina(), copy, "DUPLICATE_OF", original).extract().path("id");

        for (long ticket : List.of(copy, original)) {
            var data = data(last(ticket, 2));
            assertEquals("ticket.linked", last(ticket, 2).get("type"));
            assertEquals(id, data.get("linkId"));
            assertEquals("DUPLICATE_OF", data.get("kind"));
            assertEquals(ticket == copy ? "OUTGOING" : "INCOMING", data.get("direction"));
            assertEquals((int) (ticket == copy ? original : copy), data.get("otherTicketId"));
        }
    }

    @Test
    void aMergeIsToldOfBothTickets() {
        long old = open("Old");
        long stays = open("Stays");
        int customer = show(old).extract().path("customer.id");
        merge(lea(), old, stays);

        assertEquals("ticket.merged", last(old, 2).get("type"));
        assertEquals((int) stays, data(last(old, 2)).get("intoTicketId"));
        assertEquals("ticket.merged", last(stays, 2).get("type"));
        assertEquals((int) old, data(last(stays, 2)).get("fromTicketId"));
        assertEquals(customer, data(last(stays, 2)).get("customerId"));
    }

    private static void assertStep(
            String type, String actor, Map<String, Object> more, long id, int count) {
        var event = last(id, count);
        assertEquals(type, event.get("type"));
        assertEquals(actor, event.get("actor"));
        var data = known(event);
        assertEquals((int) id, data.remove("ticketId"));
        assertEquals(show(id).extract().path("status"), data.remove("status"));
        assertEquals("mina", data.remove("ownerId"));
        assertEquals(more, data);
    }

    private static Map<String, Object> last(long id, int count) {
        return EventFeed.of(id, count).get(count - 1);
    }

    @SuppressWarnings("unchecked") // the data of an event is an object
    private static Map<String, Object> data(Map<String, Object> event) {
        return (Map<String, Object>) event.get("data");
    }

    /** Without what is not known, such as the owner of a ticket that nobody has. */
    private static Map<String, Object> known(Map<String, Object> event) {
        var known = new HashMap<>(data(event));
        known.values().removeIf(Objects::isNull);
        return known;
    }

    /** The pool of connections warns of one that is opened while its transaction ends. */
    private static final class Listener extends Handler {

        private final List<String> messages;

        Listener(List<String> messages) {
            this.messages = messages;
        }

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static int firstMessage(long id) {
        return lea().get("/tickets/{id}/messages", id).path("items[0].id");
    }

    private static void status(long id, String body) {
        mina().body(body).put("/tickets/{id}/status", id).then().statusCode(200);
    }
}
