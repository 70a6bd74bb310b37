package care.onetribe.ticket.goodwill;

import care.onetribe.kit.page.Cursor;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.TicketAccess;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What was booked, and what it adds up to. */
@ApplicationScoped
class GoodwillEntries implements PanacheRepository<GoodwillEntry> {

    private static final String SORT = "-at";

    private static final String SELECT =
            """
            select new care.onetribe.ticket.goodwill.GoodwillEntryView(
              e.id, e.reason, e.points, t.id, e.at)
            from GoodwillEntry e left join Ticket t on t.id = e.ticketId and %s
            where e.customerId = :customerId %s
            order by e.at desc, e.id desc
            """;

    private static final String BEHIND = "and e.at <= :at and (e.at < :at or e.id < :id)";

    private final TicketAccess access;

    GoodwillEntries(TicketAccess access) {
        this.access = access;
    }

    int balance(long customerId) {
        return Optional.ofNullable(getEntityManager().find(Goodwill.class, customerId))
                .map(Goodwill::balance)
                .orElse(0);
    }

    Page<GoodwillEntryView> page(long customerId, PageRequest request) {
        var after = request.after(SORT, 2);
        var read = read(customerId, after, request.readLimit());
        var total = request.total() ? count("customerId", customerId) : null;
        return Page.of(read, request, SORT, entry -> List.of(entry.at(), entry.id()))
                .withTotal(total);
    }

    private List<GoodwillEntryView> read(long customerId, Optional<Cursor> after, int limit) {
        var behind = after.isPresent() ? BEHIND : "";
        var query =
                getEntityManager()
                        .createQuery(
                                SELECT.formatted(TicketAccess.VISIBLE, behind),
                                GoodwillEntryView.class)
                        .setParameter("customerId", customerId)
                        .setMaxResults(limit);
        access.sight().forEach(query::setParameter);
        after.ifPresent(
                cursor ->
                        query.setParameter("at", cursor.instant(0))
                                .setParameter("id", cursor.number(1)));
        return query.getResultList();
    }
}
