package care.onetribe.ticket.focus;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.Ticket;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What members had in focus before, and where they left it. */
@ApplicationScoped
public class FocusPeriods implements PanacheRepository<FocusPeriod>, BelongsToTicket {

    private static final String SORT = "-id";

    Page<FocusPeriodView> page(String memberId, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                find("memberId = ?1 and id < ?2 order by id desc", memberId, before)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(FocusPeriod::view)
                        .toList();
        var total = request.total() ? count("memberId", memberId) : null;
        return Page.of(read, request, SORT, period -> List.of(period.id())).withTotal(total);
    }

    /** The latest words about where a ticket was left, the last one first. */
    public List<ResumeNote> latestNotes(long ticketId, int most) {
        return find("ticketId = ?1 and resumeNote is not null order by id desc", ticketId)
                .range(0, most - 1)
                .list()
                .stream()
                .map(FocusPeriod::note)
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
