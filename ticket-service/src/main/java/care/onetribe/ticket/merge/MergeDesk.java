package care.onetribe.ticket.merge;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.conversation.TicketHistory;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.conversation.Tickets;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Making one ticket of two; each change is one transaction. */
@ApplicationScoped
@Transactional
class MergeDesk {

    private final Tickets tickets;
    private final MergedTickets merged;
    private final List<BelongsToTicket> belongings;
    private final TicketAccess access;
    private final TicketHistory history;
    private final Caller caller;
    private final Clock clock;

    MergeDesk(
            Tickets tickets,
            MergedTickets merged,
            @All List<BelongsToTicket> belongings,
            TicketAccess access,
            TicketHistory history,
            Caller caller,
            Clock clock) {
        this.tickets = tickets;
        this.merged = merged;
        this.belongings = belongings;
        this.access = access;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** Merging once more into the same ticket changes nothing. */
    TicketView merge(long id, MergeTicket request, Precondition precondition) {
        tickets.lockInOrder(id, request.ticketId());
        var into = tickets.lock(request.ticketId());
        if (tickets.hasGoneOver(id, into.id())) {
            return tickets.view(into.id());
        }
        var from = tickets.lock(id);
        precondition.honour(() -> tickets.view(id).version());
        access.requireOwnerOrLead(from);
        boolean wasDone = into.status().isDone();
        from.mergeInto(into);
        belongings.forEach(belonging -> belonging.goOver(from, into));
        record(from, into, wasDone);
        return tickets.changed(into);
    }

    @Transactional(TxType.SUPPORTS)
    Page<MergedTicketView> list(long id, PageRequest page) {
        tickets.view(id);
        return merged.page(id, page);
    }

    private void record(Ticket from, Ticket into, boolean wasDone) {
        var now = clock.instant();
        var customerId = from.customer().id();
        history.record(from, "merged", now, caller.id(), Map.of("intoTicketId", into.id()));
        history.record(
                into,
                "merged",
                now,
                caller.id(),
                Map.of("fromTicketId", from.id(), "customerId", customerId));
        if (wasDone && !into.status().isDone()) {
            history.record(into, "reopened", now, caller.id(), Map.of("byCustomer", false));
        }
    }
}
