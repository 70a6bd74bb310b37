package care.onetribe.systemtests.retry;

import static care.onetribe.systemtests.retry.DatabaseGate.Held.COMMIT;
import static care.onetribe.systemtests.retry.DatabaseGate.Held.REPLY_TO_COMMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.suite.Application;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.KillsProcesses;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ticket-service is killed while it opens a ticket, and the request is sent again. */
@SystemTest
@KillsProcesses
class CrashTest {

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final RunningSuite suite;
    private final OneCustomer customer;
    private DatabaseGate gate;

    CrashTest(RunningSuite suite) {
        this.suite = suite;
        customer = OneCustomer.make(suite);
    }

    @BeforeEach
    void putTheGateInFrontOfTheDatabase() throws IOException {
        gate = new DatabaseGate(suite.databasePort());
        suite.kill(Application.TICKET);
        suite.restart(
                Application.TICKET,
                Map.of("ONETRIBE_DB_URL", "jdbc:mariadb://127.0.0.1:" + gate.port()));
    }

    @AfterEach
    void removeTheGate() throws IOException {
        gate.close();
    }

    @Test
    void whatWasCommittedButNotAnsweredIsAnsweredByTheSecondTry() throws Exception {
        var request = TicketRequests.open("Committed", customer.id()).key("after-the-commit");
        crash(request, REPLY_TO_COMMIT, "Committed");
        assertEquals(1, customer.tickets());

        var answer = suite.as("mina").send(request).expect(201);

        assertTrue(answer.isReplayed());
        assertOpenedOnce(answer);
    }

    @Test
    void whatWasNotCommittedIsDoneByTheSecondTry() throws Exception {
        var request = TicketRequests.open("Not committed", customer.id()).key("before-the-commit");
        crash(request, COMMIT, "Not committed");
        assertEquals(0, customer.tickets());

        var answer = suite.as("mina").send(request).expect(201);

        assertFalse(answer.isReplayed());
        assertOpenedOnce(answer);
    }

    /** Kills the service at that point of the request's transaction and starts it again. */
    private void crash(Request request, DatabaseGate.Held at, String wordOfTheRequest)
            throws Exception {
        var held = gate.hold(at, wordOfTheRequest);
        var unanswered = suite.as("mina").sendAsync(request);
        held.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        suite.kill(Application.TICKET);
        assertNotNull(unanswered.join().expect(503).header("Retry-After"));
        suite.restart(Application.TICKET);
    }

    private void assertOpenedOnce(Answer answer) {
        assertEquals(1, customer.tickets());
        var lea = suite.as("lea");
        var ticket = lea.get(answer.location()).expect(200);
        assertEquals(ticket.json(), answer.json());
        assertEquals(ticket.etag(), answer.etag());
        var timeline = lea.get(answer.location() + "/timeline").expect(200);
        assertEquals(
                List.of("ticket.opened"), timeline.json().get("items").findValuesAsText("step"));
    }
}
