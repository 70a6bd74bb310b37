package care.onetribe.ticket.merge;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.MergeTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The tickets that became one with another. */
@ApplicationScoped
public class MergedTickets {

    private static final String SORT = "id";

    private static final String SELECT =
            """
            select new care.onetribe.ticket.merge.MergedTicketView(
              t.id, t.description.subject,
              new care.onetribe.ticket.conversation.TicketView$CustomerName(c.id, c.name),
              t.milestones.openedAt)
            from Ticket t join t.customer c
            where t.id in :ids and t.id > :after
            order by t.id
            """;

    private final EntityManager entities;
    private final MergeTrail trail;

    MergedTickets(EntityManager entities, MergeTrail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    /** Those that went over into a ticket, at first or by way of another one. */
    public List<MergedTicketView> into(long ticketId, int most) {
        return read(trail.into(ticketId), 0, most);
    }

    Page<MergedTicketView> page(long ticketId, PageRequest request) {
        var ids = trail.into(ticketId);
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read = read(ids, after, request.readLimit());
        var total = request.total() ? (long) ids.size() : null;
        return Page.of(read, request, SORT, ticket -> List.of(ticket.id())).withTotal(total);
    }

    private List<MergedTicketView> read(List<Long> ids, long after, int limit) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(SELECT, MergedTicketView.class)
                        .setParameter("ids", ids)
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList();
    }
}
