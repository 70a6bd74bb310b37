package care.onetribe.ticket.themesuggestion;

import care.onetribe.ticket.customer.ForgetsCustomer;
import care.onetribe.ticket.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How a customer's concerns began. It is made from messages that are exported themselves, so it is
 * only forgotten.
 */
@ApplicationScoped
class ErasedOpenings implements ForgetsCustomer {

    private static final String TICKETS =
            """
            select id from ticket where customer_id = ?
            union select ticket_id from message where customer_id = ?
            union select m.ticket_id from message m join ticket t on t.id = m.from_ticket_id
              where t.customer_id = ?
            """;

    private final OpeningStore store;
    private final Sql sql;

    ErasedOpenings(OpeningStore store, Sql sql) {
        this.store = store;
        this.sql = sql;
    }

    @Override
    public void forget(long customerId) {
        store.erase(sql.ids(TICKETS, List.of(customerId, customerId, customerId)));
    }
}
