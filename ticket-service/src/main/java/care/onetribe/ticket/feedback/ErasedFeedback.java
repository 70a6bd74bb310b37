package care.onetribe.ticket.feedback;

import care.onetribe.ticket.customer.ForgetsCustomer;
import care.onetribe.ticket.customer.HoldsOfCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** A customer's words in feedback, in what was told of it, and the links they had. Answers stay. */
@ApplicationScoped
class ErasedFeedback implements ForgetsCustomer, HoldsOfCustomer {

    private static final List<String> FORGET =
            List.of(
                    "update feedback set comment = null where customer_id = ?1",
                    "delete from feedback_link where customer_id = ?1");

    private static final List<Holding> HOLDINGS =
            List.of(
                    new Holding(
                            "feedback",
                            "select ticket_id, addressed, effort, treated_well, comment, given_at,"
                                    + " changed_at from feedback where customer_id = ?"
                                    + " order by ticket_id"),
                    new Holding(
                            "thanks",
                            "select f.ticket_id, t.member_id from feedback f join feedback_thanks t"
                                    + " on t.ticket_id = f.ticket_id where f.customer_id = ?"));

    private final EntityManager entities;

    ErasedFeedback(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(long customerId) {
        FORGET.forEach(
                sql -> entities.createNativeQuery(sql).setParameter(1, customerId).executeUpdate());
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }
}
