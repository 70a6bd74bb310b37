package care.onetribe.ticket.emerging;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.TicketAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows what is emerging: to each caller only what they may see a ticket of, since its words are
 * those of its customers.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class EmergingDesk {

    private static final String SORT = "-tickets";
    private static final int EXAMPLES = 3;

    private static final String SEEN =
            """
            from EmergingTheme e where exists (
              select 1 from EmergingThemeTicket et join Ticket t on t.id = et.ticketId
              where et.key.emergingThemeId = e.id and t.mergedIntoId is null and %s)
            """
                    .formatted(TicketAccess.VISIBLE);

    private static final String EXAMPLE =
            """
            select new care.onetribe.ticket.emerging.EmergingExample(
              et.key.emergingThemeId, t.id, t.description.subject, t.milestones.openedAt)
            from EmergingThemeTicket et join Ticket t on t.id = et.ticketId
            where et.key.emergingThemeId in :ids and t.mergedIntoId is null and t.themeId is null
              and %s
            order by et.key.emergingThemeId, et.key.place
            """
                    .formatted(TicketAccess.VISIBLE);

    private final EntityManager entities;
    private final TicketAccess access;

    EmergingDesk(EntityManager entities, TicketAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** The one with the most tickets first. */
    Page<EmergingThemeView> list(PageRequest request) {
        var found = page(request).setMaxResults(request.readLimit()).getResultList();
        var examples = examples(found.stream().map(EmergingTheme::id).toList());
        var views =
                found.stream()
                        .map(one -> one.view(examples.getOrDefault(one.id(), List.of())))
                        .toList();
        return Page.of(views, request, SORT, view -> List.of(view.tickets(), view.id()))
                .withTotal(request.total() ? count() : null);
    }

    private TypedQuery<EmergingTheme> page(PageRequest request) {
        var order = " order by e.tickets desc, e.id desc";
        return request.after(SORT, 2)
                .map(
                        cursor ->
                                seen(
                                                "select e "
                                                        + SEEN
                                                        + " and (e.tickets < :tickets or (e.tickets"
                                                        + " = :tickets and e.id < :id))"
                                                        + order,
                                                EmergingTheme.class)
                                        .setParameter("tickets", (int) cursor.number(0))
                                        .setParameter("id", cursor.number(1)))
                .orElseGet(() -> seen("select e " + SEEN + order, EmergingTheme.class));
    }

    private Long count() {
        return seen("select count(*) " + SEEN, Long.class).getSingleResult();
    }

    private Map<Long, List<EmergingThemeView.Example>> examples(List<Long> ids) {
        var examples = new HashMap<Long, List<EmergingThemeView.Example>>();
        if (!ids.isEmpty()) {
            seen(EXAMPLE, EmergingExample.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(
                            row -> {
                                var some =
                                        examples.computeIfAbsent(
                                                row.emergingThemeId(), id -> new ArrayList<>());
                                if (some.size() < EXAMPLES) {
                                    some.add(row.example());
                                }
                            });
        }
        return examples;
    }

    private <T> TypedQuery<T> seen(String query, Class<T> type) {
        var seen = entities.createQuery(query, type);
        access.sight().forEach(seen::setParameter);
        return seen;
    }
}
