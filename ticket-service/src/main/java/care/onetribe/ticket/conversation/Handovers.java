package care.onetribe.ticket.conversation;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All handovers. */
@ApplicationScoped
public class Handovers implements PanacheRepository<Handover>, BelongsToTicket {

    private static final String SORT = "id";

    Page<HandoverView> page(long ticketId, PageRequest request) {
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read =
                find("ticketId = ?1 and id > ?2 order by id", ticketId, after)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(Handover::view)
                        .toList();
        var total = request.total() ? count("ticketId", ticketId) : null;
        return Page.of(read, request, SORT, handover -> List.of(handover.id())).withTotal(total);
    }

    /** The latest handovers of a ticket, the last one first. */
    public List<HandoverView> latest(long ticketId, int most) {
        return find("ticketId = ?1 order by id desc", ticketId).range(0, most - 1).list().stream()
                .map(Handover::view)
                .toList();
    }

    @Override
    public void goOver(Ticket from, Ticket into) {
        update(
                "fromTicketId = coalesce(fromTicketId, ticketId), ticketId = ?1 where ticketId = ?2",
                into.id(),
                from.id());
    }
}
