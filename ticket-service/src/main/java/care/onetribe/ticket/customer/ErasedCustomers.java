package care.onetribe.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Whose identity it was nobody can tell from what stays. */
@ApplicationScoped
class ErasedCustomers implements ForgetsCustomer, HoldsOfCustomer {

    private static final String FORGET =
            """
            update customer set name = :gone, email = null, email_key = null, phone = null,
              organization = null, language = null, time_zone = null, circumstances = null,
              external_id = null, explain_as = 'PLAIN', version = version + 1,
              erased_at = coalesce(erased_at, :now)
            where id = :id
            """;

    private static final Holding CUSTOMER =
            new Holding(
                    "customer",
                    "select id, external_id, name, email, phone, organization, language, time_zone,"
                            + " circumstances, explain_as, erased_at from customer where id = ?");

    private final EntityManager entities;
    private final Clock clock;

    ErasedCustomers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void forget(long customerId) {
        entities.createNativeQuery(FORGET)
                .setParameter("gone", GONE)
                .setParameter("now", clock.instant())
                .setParameter("id", customerId)
                .executeUpdate();
    }

    @Override
    public List<Holding> holdings() {
        return List.of(CUSTOMER);
    }
}
