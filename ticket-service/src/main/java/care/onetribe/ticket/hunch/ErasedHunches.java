package care.onetribe.ticket.hunch;

import care.onetribe.ticket.customer.ForgetsCustomer;
import care.onetribe.ticket.customer.HoldsOfCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What members believed would turn out about a customer, in their words; scores stay. */
@ApplicationScoped
class ErasedHunches implements ForgetsCustomer, HoldsOfCustomer {

    private static final String FORGET =
            """
            update hunch set statement = ?2, note = if(note is null, null, ?2), version = version + 1
            where customer_id = ?1 and (statement <> ?2 or note <> ?2)
            """;

    private static final Holding HUNCHES =
            new Holding(
                    "hunches",
                    "select id, owner_id, made_at, statement, status, note from hunch"
                            + " where customer_id = ?");

    private final EntityManager entities;

    ErasedHunches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(long customerId) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, customerId)
                .setParameter(2, GONE)
                .executeUpdate();
    }

    @Override
    public List<Holding> holdings() {
        return List.of(HUNCHES);
    }
}
