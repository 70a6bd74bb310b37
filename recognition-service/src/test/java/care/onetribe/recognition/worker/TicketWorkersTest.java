package care.onetribe.recognition.worker;

import static care.onetribe.recognition.Told.newId;
import static care.onetribe.recognition.Told.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketWorkersTest {

    @Inject TicketWorkers workers;

    @Test
    void whoeverOwnedAnsweredNotedOrHelpedWorkedOnIt() {
        long id = newId();

        tell("ticket.opened", id, null, Map.of("ticketId", id));
        tell("ticket.taken", id, "mina", Map.of("ticketId", id, "ownerId", "mina"));
        tell("ticket.noted", id, "sam", Map.of("ticketId", id, "ownerId", "mina"));
        tell("ticket.handed-over", id, "mina", Map.of("ticketId", id, "ownerId", "theo"));
        tell("ticket.replied", id, "theo", Map.of("ticketId", id, "ownerId", "theo"));
        tell("ticket.changed", id, "lea", Map.of("ticketId", id, "ownerId", "theo"));
        tell(
                "ticket.resolved",
                id,
                "theo",
                Map.of("ticketId", id, "ownerId", "theo", "helpers", List.of("ada", "mina")));

        assertEquals(List.of("ada", "mina", "sam", "theo"), of(id));
    }

    @Test
    void whoWorkedOnATicketThatBecamePartOfAnotherWorkedOnThat() {
        long from = newId();
        long into = newId();
        tell("ticket.taken", from, "mina", Map.of("ticketId", from, "ownerId", "mina"));
        tell("ticket.taken", into, "theo", Map.of("ticketId", into, "ownerId", "theo"));

        tell(
                "ticket.merged",
                into,
                "theo",
                Map.of("ticketId", into, "ownerId", "theo", "fromTicketId", from));

        assertEquals(List.of("mina", "theo"), of(into));
    }

    @Test
    void whatIsAboutNoTicketIsPassedOver() {
        workers.handle(ticket("customer.changed", 1, "mina", Map.of("customerId", 1)));
        workers.handle(ticket("ticket.something", 1, "mina", Map.of()));
    }

    private void tell(String type, long id, String actor, Map<String, ?> data) {
        workers.handle(ticket(type, id, actor, data));
    }

    private List<String> of(long id) {
        return QuarkusTransaction.requiringNew().call(() -> workers.of(id));
    }
}
