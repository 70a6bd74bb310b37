package care.onetribe.ticket.feedback;

import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.Ticket;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All that customers said of tickets afterwards. */
@ApplicationScoped
public class Feedbacks implements PanacheRepository<Feedback>, BelongsToTicket {

    /** There is no link to an answer of the past. */
    private static final long THE_PAST = 0;

    private final FeedbackHistory history;

    Feedbacks(FeedbackHistory history) {
        this.history = history;
    }

    /**
     * Keeps what was answered to a survey of the past. It is what was thought then, so a {@code NO}
     * does not open the ticket again.
     */
    public void keep(Ticket ticket, PastFeedback past) {
        var feedback = Feedback.ofThePast(ticket, past);
        persist(feedback);
        history.given(feedback, ticket, List.of(ticket.ownerId()), THE_PAST, past.at());
    }

    /** What the customer of a ticket says; empty while they say nothing. */
    public Optional<Addressed> addressed(long ticketId) {
        return find("ticketId", ticketId).firstResultOptional().map(Feedback::addressed);
    }

    Optional<Feedback> of(Ticket ticket) {
        return find("ticketId", ticket.id()).firstResultOptional();
    }

    /** A feedback that is still without an answer. */
    Feedback begin(Ticket ticket, FeedbackLink link) {
        return new Feedback(ticket, link.customerId());
    }

    /** Where both tickets have one, the later word stays. */
    @Override
    public void goOver(Ticket from, Ticket into) {
        var both =
                getEntityManager()
                        .createQuery(
                                "select f.ticketId from Feedback f where f.ticketId in (?1, ?2)"
                                        + " order by f.givenAt desc, f.ticketId desc",
                                Long.class)
                        .setParameter(1, from.id())
                        .setParameter(2, into.id())
                        .getResultList();
        if (both.size() > 1) {
            run("delete from feedback where ticket_id = ?1", both.get(1));
        }
        run("update feedback set ticket_id = ?2 where ticket_id = ?1", from.id(), into.id());
    }

    private void run(String sql, Object... arguments) {
        var query = getEntityManager().createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.executeUpdate();
    }
}
