package care.onetribe.ticket.goodwill;

import care.onetribe.ticket.customer.HoldsOfCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was booked of a customer; it holds no words, so it stays when they are erased. */
@ApplicationScoped
class HeldGoodwill implements HoldsOfCustomer {

    @Override
    public List<Holding> holdings() {
        return List.of(
                new Holding(
                        "goodwill",
                        "select ticket_id, reason, points, at from goodwill_entry"
                                + " where customer_id = ? order by at, id"));
    }
}
