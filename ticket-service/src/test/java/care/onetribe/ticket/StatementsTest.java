package care.onetribe.ticket;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Past.themeOf;
import static care.onetribe.ticket.Themed.fix;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statements as Hibernate counts them; each event of a change is one more, which it does not see.
 */
@QuarkusTest
class StatementsTest {

    @Inject SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets/{id},1",
        "/tickets?tag=counted,2",
        "/tickets/{id}/messages,2",
        "/tickets/{id}/handovers,2",
        "/customers,1",
        "/themes,2",
        "/follow-ups,2"
    })
    void whatOnlyReadsTakesFewStatementsAndNoTransaction(String path, int statements) {
        long id = answered("Read");
        Desk.describe(mina(), id, "{\"tags\": [\"counted\"]}").statusCode(200);
        fix(lea(), themeOf(ticketOf(theme("Counted"))), "Done").statusCode(200);
        clear();

        lea().get(path.replace("{id}", Long.toString(id))).then().statusCode(200);

        assertEquals(statements, statements());
        assertEquals(0, sessions.getStatistics().getTransactionCount());
    }

    @Test
    void openingATicketOfANewCustomerTakesFiveStatements() {
        clear();

        mina().body(
                        """
                        {"subject": "s", "channel": "WEB",
                         "customer": {"name": "Kim", "email": "%s@example.com"},
                         "message": {"body": "b"}}
                        """
                                .formatted(UUID.randomUUID()))
                .post("/tickets")
                .then()
                .statusCode(201);

        assertEquals(5, statements());
        assertEquals(1, sessions.getStatistics().getTransactionCount());
    }

    @Test
    void theOwnersReplyTakesThreeStatements() {
        long id = answered("Replied to");
        clear();

        say(mina(), id, "REPLY").statusCode(201);

        assertEquals(3, statements());
        assertEquals(1, sessions.getStatistics().getTransactionCount());
    }

    private void clear() {
        sessions.getStatistics().clear();
    }

    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
