package care.onetribe.ticket.link;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketAccess;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All links: as entities, and as they are seen from one of their tickets. */
@ApplicationScoped
class Links implements PanacheRepository<TicketLink>, BelongsToTicket {

    private static final String SORT = "id";

    /** Links of a ticket whose other ticket the caller may see. */
    private static final String SEEN =
            """
            from TicketLink l
            join Ticket t on t.id = case when l.ticketId = :id then l.otherId else l.ticketId end
            where (l.ticketId = :id or l.otherId = :id) and %s
            """
                    .formatted(TicketAccess.VISIBLE);

    private static final String VIEW =
            """
            select new care.onetribe.ticket.link.LinkView(
              l.id, l.kind,
              case when l.ticketId = :id
                then care.onetribe.ticket.link.LinkDirection.OUTGOING
                else care.onetribe.ticket.link.LinkDirection.INCOMING end,
              new care.onetribe.ticket.link.LinkView$LinkedTicket(
                t.id, t.description.subject, t.standing.status, t.version),
              l.byId, l.at)
            """
                    + SEEN;

    private final TicketAccess access;

    Links(TicketAccess access) {
        this.access = access;
    }

    /**
     * A link as it is seen from one of its tickets.
     *
     * @throws NotFound when that ticket has none of that id, or one to a ticket that the caller may
     *     not know of
     */
    LinkView view(long ticketId, long linkId) {
        return seen(VIEW + "and l.id = :linkId", ticketId, LinkView.class)
                .setParameter("linkId", linkId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("link", linkId));
    }

    Page<LinkView> page(long ticketId, PageRequest request) {
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read =
                seen(VIEW + "and l.id > :after order by l.id", ticketId, LinkView.class)
                        .setParameter("after", after)
                        .setMaxResults(request.readLimit())
                        .getResultList();
        var total =
                request.total()
                        ? seen("select count(*) " + SEEN, ticketId, Long.class).getSingleResult()
                        : null;
        return Page.of(read, request, SORT, link -> List.of(link.id())).withTotal(total);
    }

    /** The link that says the same already, in either direction. */
    Optional<TicketLink> sayingTheSameAs(TicketLink link) {
        return find(
                        "kind = ?1 and (ticketId = ?2 and otherId = ?3"
                                + " or ticketId = ?3 and otherId = ?2)",
                        link.kind(),
                        link.ticketId(),
                        link.otherId())
                .firstResultOptional();
    }

    /** Links between the two end; of those that then say the same one stays. */
    @Override
    public void goOver(Ticket from, Ticket into) {
        var there = of(into.id());
        for (var link : of(from.id())) {
            link.replace(from.id(), into.id());
            if (link.isToItself() || there.stream().anyMatch(link::saysTheSameAs)) {
                delete(link);
            }
        }
    }

    private List<TicketLink> of(long ticketId) {
        return list("ticketId = ?1 or otherId = ?1", ticketId);
    }

    private <T> TypedQuery<T> seen(String query, long ticketId, Class<T> type) {
        var typed = getEntityManager().createQuery(query, type).setParameter("id", ticketId);
        access.sight().forEach(typed::setParameter);
        return typed;
    }
}
