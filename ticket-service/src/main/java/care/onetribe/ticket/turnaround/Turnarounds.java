package care.onetribe.ticket.turnaround;

import care.onetribe.kit.page.Cursor;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.FollowsTicket;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.feedback.Feedbacks;
import care.onetribe.ticket.feedback.HearsOfFeedback;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All turnarounds, looked at anew with every step that can make one or end one. */
@ApplicationScoped
class Turnarounds implements PanacheRepository<Turnaround>, FollowsTicket, HearsOfFeedback {

    private static final String SORT = "-at";
    private static final Set<String> STEPS = Set.of("resolved", "reopened", "changed", "merged");

    private static final String SELECT =
            """
            select new care.onetribe.ticket.turnaround.TurnaroundView(
              t.id, t.description.subject,
              new care.onetribe.ticket.conversation.TicketView$CustomerName(c.id, c.name),
              t.crew.ownerId, t.description.openingMood, t.description.customerMood,
              f.addressed, u.at)
            from Turnaround u
            join Ticket t on t.id = u.ticketId
            join t.customer c
            left join Feedback f on f.ticketId = t.id
            where %s %s
            order by u.at desc, u.ticketId desc
            """;

    private static final String COUNT =
            "select count(*) from Turnaround u join Ticket t on t.id = u.ticketId where ";

    private static final String BEHIND = "and u.at <= :at and (u.at < :at or u.ticketId < :id)";

    private final Feedbacks feedbacks;
    private final TicketAccess access;

    Turnarounds(Feedbacks feedbacks, TicketAccess access) {
        this.feedbacks = feedbacks;
        this.access = access;
    }

    @Override
    public void stepped(Ticket ticket, String step, Instant at) {
        if (STEPS.contains(step)) {
            look(ticket, at);
        }
    }

    @Override
    public void hear(Ticket ticket, Answered answered, Instant at) {
        look(ticket, at);
    }

    private void look(Ticket ticket, Instant at) {
        if (!Turnaround.beganBadly(ticket)) {
            return;
        }
        var known = find("ticketId", ticket.id()).firstResultOptional();
        var addressed = feedbacks.addressed(ticket.id()).orElse(null);
        if (!Turnaround.isOne(ticket, addressed)) {
            known.ifPresent(this::delete);
        } else if (known.isEmpty()) {
            persist(new Turnaround(ticket.id(), at));
        }
    }

    Page<TurnaroundView> page(PageRequest request) {
        var read = read(request.after(SORT, 2), request.readLimit());
        var total = request.total() ? countVisible() : null;
        return Page.of(read, request, SORT, turned -> List.of(turned.at(), turned.ticketId()))
                .withTotal(total);
    }

    private List<TurnaroundView> read(Optional<Cursor> after, int limit) {
        var behind = after.isPresent() ? BEHIND : "";
        var query =
                getEntityManager()
                        .createQuery(
                                SELECT.formatted(TicketAccess.VISIBLE, behind),
                                TurnaroundView.class)
                        .setMaxResults(limit);
        access.sight().forEach(query::setParameter);
        after.ifPresent(
                cursor ->
                        query.setParameter("at", cursor.instant(0))
                                .setParameter("id", cursor.number(1)));
        return query.getResultList();
    }

    private Long countVisible() {
        var query = getEntityManager().createQuery(COUNT + TicketAccess.VISIBLE, Long.class);
        access.sight().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
