package care.onetribe.ticket.briefing;

import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.conversation.TicketView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What the customer of a ticket asked before. */
@ApplicationScoped
class EarlierTickets {

    private static final String SELECT =
            """
            select new care.onetribe.ticket.briefing.EarlierTicket(
              t.id, t.description.subject, t.standing.status, t.standing.resolution, t.milestones.openedAt)
            from Ticket t
            where t.customer.id = :customerId and t.mergedIntoId is null and t.id <> :id
              and t.milestones.openedAt <= :openedAt and %s
            order by t.milestones.lastMessageAt desc, t.id desc
            """
                    .formatted(TicketAccess.VISIBLE);

    private final EntityManager entities;
    private final TicketAccess access;

    EarlierTickets(EntityManager entities, TicketAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** Those that the caller may see, the one with the latest message first. */
    List<EarlierTicket> than(TicketView ticket, int most) {
        var query =
                entities.createQuery(SELECT, EarlierTicket.class)
                        .setParameter("customerId", ticket.customer().id())
                        .setParameter("id", ticket.id())
                        .setParameter("openedAt", ticket.openedAt())
                        .setMaxResults(most);
        access.sight().forEach(query::setParameter);
        return query.getResultList();
    }
}
