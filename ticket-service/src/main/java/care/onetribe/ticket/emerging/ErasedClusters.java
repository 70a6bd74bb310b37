package care.onetribe.ticket.emerging;

import care.onetribe.ticket.customer.ForgetsCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What was found in common with a customer's tickets; the next look finds anew what is left. */
@ApplicationScoped
class ErasedClusters implements ForgetsCustomer {

    private static final String FORGET =
            """
            delete from emerging_theme where id in (
              select x.emerging_theme_id from emerging_theme_ticket x
                join ticket t on t.id = x.ticket_id where t.customer_id = ?1)
            """;

    private final EntityManager entities;

    ErasedClusters(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(long customerId) {
        entities.createNativeQuery(FORGET).setParameter(1, customerId).executeUpdate();
    }
}
