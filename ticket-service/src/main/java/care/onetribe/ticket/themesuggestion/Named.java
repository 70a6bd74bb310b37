package care.onetribe.ticket.themesuggestion;

import care.onetribe.ticket.conversation.TicketAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What themes are called, and those tickets that the caller may know of. */
@ApplicationScoped
class Named {

    private static final String TICKETS =
            """
            select new care.onetribe.ticket.themesuggestion.Named$VisibleTicket(
              t.id, t.description.subject, t.milestones.openedAt)
            from Ticket t where t.id in :ids and t.mergedIntoId is null and %s
            """
                    .formatted(TicketAccess.VISIBLE);

    private final EntityManager entities;
    private final TicketAccess access;

    Named(EntityManager entities, TicketAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** A ticket that the caller may see. */
    record VisibleTicket(long id, String subject, Instant openedAt) {

        SpeakingTicket like(double likeness) {
            return new SpeakingTicket(id, subject, openedAt, likeness);
        }
    }

    Map<Long, VisibleTicket> visible(Collection<Long> ticketIds) {
        var query =
                entities.createQuery(TICKETS, VisibleTicket.class).setParameter("ids", ticketIds);
        access.sight().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(VisibleTicket::id, ticket -> ticket));
    }

    Map<Long, String> themes(Collection<Long> themeIds) {
        return entities.createQuery(
                        "select t.id, t.name from Theme t where t.id in :ids", Object[].class)
                .setParameter("ids", themeIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
