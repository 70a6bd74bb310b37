package care.onetribe.ticket.focus;

import care.onetribe.ticket.customer.ForgetsCustomer;
import care.onetribe.ticket.customer.HoldsOfCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Where members left a customer's tickets, in their words. */
@ApplicationScoped
class ErasedResumeNotes implements ForgetsCustomer, HoldsOfCustomer {

    private static final List<String> FORGET =
            List.of(
                    """
                    update focus_period p join ticket t on t.id = p.ticket_id
                    set p.resume_note = ?2
                    where t.customer_id = ?1 and p.from_ticket_id is null
                      and p.resume_note is not null
                    """,
                    """
                    update focus_period p join ticket t on t.id = p.from_ticket_id
                    set p.resume_note = ?2
                    where t.customer_id = ?1 and p.resume_note is not null
                    """);

    private static final Holding NOTES =
            new Holding(
                    "resumeNotes",
                    "select p.ticket_id, p.member_id, p.ended_at, p.resume_note from focus_period p"
                            + " join ticket t on t.id = coalesce(p.from_ticket_id, p.ticket_id)"
                            + " where t.customer_id = ? and p.resume_note is not null");

    private final EntityManager entities;

    ErasedResumeNotes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(long customerId) {
        FORGET.forEach(
                sql ->
                        entities.createNativeQuery(sql)
                                .setParameter(1, customerId)
                                .setParameter(2, GONE)
                                .executeUpdate());
    }

    @Override
    public List<Holding> holdings() {
        return List.of(NOTES);
    }
}
