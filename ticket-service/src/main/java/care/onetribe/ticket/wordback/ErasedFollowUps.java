package care.onetribe.ticket.wordback;

import care.onetribe.ticket.customer.ForgetsCustomer;
import care.onetribe.ticket.customer.HoldsOfCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Why a customer was not told, in somebody's words; who was told stays counted. */
@ApplicationScoped
class ErasedFollowUps implements ForgetsCustomer, HoldsOfCustomer {

    private static final String FORGET =
            "update follow_up set drop_reason = ?2, version = version + 1"
                    + " where customer_id = ?1 and drop_reason <> ?2";

    private static final Holding FOLLOW_UPS =
            new Holding(
                    "followUps",
                    "select id, theme_id, ticket_id, status, made_at, done_at, done_by, drop_reason,"
                            + " message_id from follow_up where customer_id = ? order by id");

    private final EntityManager entities;

    ErasedFollowUps(EntityManager entities) {
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
        return List.of(FOLLOW_UPS);
    }
}
