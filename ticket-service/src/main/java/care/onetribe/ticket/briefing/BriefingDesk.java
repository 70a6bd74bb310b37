package care.onetribe.ticket.briefing;

import care.onetribe.kit.feed.EventLog;
import care.onetribe.ticket.conversation.Handovers;
import care.onetribe.ticket.conversation.TicketHistory;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.conversation.Tickets;
import care.onetribe.ticket.customer.Customers;
import care.onetribe.ticket.focus.FocusPeriods;
import care.onetribe.ticket.merge.MergedTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Puts a briefing together: one query for each part, however long the ticket's history is. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class BriefingDesk {

    private static final int FEW = 5;
    private static final int LINES = 6;
    private static final int EVENTS = 100;

    private final Tickets tickets;
    private final Customers customers;
    private final Handovers handovers;
    private final FocusPeriods periods;
    private final EarlierTickets earlier;
    private final MergedTickets merged;
    private final LastLines lines;
    private final EventLog log;

    BriefingDesk(
            Tickets tickets,
            Customers customers,
            Handovers handovers,
            FocusPeriods periods,
            EarlierTickets earlier,
            MergedTickets merged,
            LastLines lines,
            EventLog log) {
        this.tickets = tickets;
        this.customers = customers;
        this.handovers = handovers;
        this.periods = periods;
        this.earlier = earlier;
        this.merged = merged;
        this.lines = lines;
        this.log = log;
    }

    Briefing of(long ticketId) {
        return of(tickets.view(ticketId));
    }

    /** Empty where there is no such ticket for the caller. */
    public Optional<Briefing> find(long ticketId) {
        return tickets.find(ticketId).map(this::of);
    }

    private Briefing of(TicketView ticket) {
        long ticketId = ticket.id();
        var course =
                new Course(log.latest(TicketHistory.subjectOf(ticketId), Course.TYPES, EVENTS));
        var words =
                new Words(
                        ticket,
                        course,
                        handovers.latest(ticketId, FEW),
                        periods.latestNotes(ticketId, FEW),
                        lines.of(ticketId, LINES));
        return new Briefing(
                ticket,
                customers.view(ticket.customer().id()),
                ExpectedOutcome.of(ticket),
                course.mood(ticket),
                words.done(),
                words.next().orElse(null),
                words.customerTold(),
                words.handovers().stream().findFirst().orElse(null),
                words.notes(),
                earlier.than(ticket, FEW),
                merged.into(ticketId, FEW),
                words.lines());
    }
}
