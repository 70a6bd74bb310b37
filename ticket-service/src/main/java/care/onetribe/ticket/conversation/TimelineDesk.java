package care.onetribe.ticket.conversation;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventLog;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The steps of a ticket as they happened. */
@ApplicationScoped
@Transactional
class TimelineDesk {

    private static final String SORT = "id";

    private final Tickets tickets;
    private final EventLog log;

    TimelineDesk(Tickets tickets, EventLog log) {
        this.tickets = tickets;
        this.log = log;
    }

    Page<TimelineEntry> page(long ticketId, PageRequest request) {
        tickets.view(ticketId);
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var subjects = List.of(TicketHistory.subjectOf(ticketId));
        var read =
                log.of(subjects, after, request.readLimit()).stream()
                        .map(TimelineDesk::entry)
                        .toList();
        var total = request.total() ? log.count(subjects) : null;
        return Page.of(read, request, SORT, entry -> List.of(entry.id())).withTotal(total);
    }

    private static TimelineEntry entry(CloudEvent event) {
        return new TimelineEntry(
                Long.parseLong(event.id()),
                event.type(),
                event.time(),
                event.actor(),
                event.data());
    }
}
