package care.onetribe.ticket.candidate;

import care.onetribe.ticket.customer.ForgetsCustomer;
import care.onetribe.ticket.customer.HoldsOfCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Candidates whose words are gone wait for nothing any more; what was decided is counted. */
@ApplicationScoped
class ErasedCandidates implements ForgetsCustomer, HoldsOfCustomer {

    private static final String FORGET =
            """
            delete c from knowledge_candidate c join ticket t on t.id = c.ticket_id
            where t.customer_id = ?1 and c.status = 'WAITING'
            """;

    private static final Holding CANDIDATES =
            new Holding(
                    "knowledgeCandidates",
                    "select c.id, c.ticket_id, c.message_id, c.found_by_id, c.made_at, c.status"
                            + " from knowledge_candidate c join ticket t on t.id = c.ticket_id"
                            + " where t.customer_id = ? order by c.id");

    private static final Holding PATH_USES =
            new Holding(
                    "pathUses",
                    "select u.message_id, u.ticket_id, u.path_id, u.how, u.by_id, u.at"
                            + " from path_use u join ticket t on t.id = u.ticket_id"
                            + " where t.customer_id = ? order by u.message_id");

    private final EntityManager entities;

    ErasedCandidates(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(long customerId) {
        entities.createNativeQuery(FORGET).setParameter(1, customerId).executeUpdate();
    }

    @Override
    public List<Holding> holdings() {
        return List.of(CANDIDATES, PATH_USES);
    }
}
