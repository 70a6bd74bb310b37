package care.onetribe.ticket.conversation;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventLog;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;

/** The steps of a ticket as they happened. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class TimelineDesk {

    private static final String SORT = "id";

    private final Tickets tickets;
    private final MergeTrail trail;
    private final EventLog log;

    TimelineDesk(Tickets tickets, MergeTrail trail, EventLog log) {
        this.tickets = tickets;
        this.trail = trail;
        this.log = log;
    }

    Page<TimelineEntry> page(long ticketId, PageRequest request) {
        tickets.view(ticketId);
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var subjects = subjects(ticketId);
        var read =
                log.of(subjects, after, request.readLimit()).stream()
                        .map(TimelineDesk::entry)
                        .toList();
        var total = request.total() ? log.count(subjects) : null;
        return Page.of(read, request, SORT, entry -> List.of(entry.id())).withTotal(total);
    }

    /** The ticket, and those that went over into it: their steps are its steps. */
    private List<String> subjects(long ticketId) {
        return Stream.concat(Stream.of(ticketId), trail.into(ticketId).stream())
                .map(TicketHistory::subjectOf)
                .toList();
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
