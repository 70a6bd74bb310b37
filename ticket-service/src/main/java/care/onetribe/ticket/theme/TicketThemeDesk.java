package care.onetribe.ticket.theme;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.conversation.TicketHistory;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;

/** Saying what a ticket is one more case of; each change is one transaction. */
@ApplicationScoped
@Transactional
class TicketThemeDesk {

    private final Themes themes;
    private final Tickets tickets;
    private final TicketAccess access;
    private final TicketHistory history;
    private final Caller caller;
    private final Clock clock;

    TicketThemeDesk(
            Themes themes,
            Tickets tickets,
            TicketAccess access,
            TicketHistory history,
            Caller caller,
            Clock clock) {
        this.themes = themes;
        this.tickets = tickets;
        this.access = access;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** Assigning it to the theme that it has already changes nothing. */
    TicketView assign(long ticketId, AssignTheme request, Precondition precondition) {
        var theme = themes.hold(request.themeId());
        var ticket = lock(ticketId, precondition);
        if (!theme.id().equals(ticket.themeId())) {
            move(ticket, theme.id(), "theme-assigned");
        }
        return tickets.changed(ticket);
    }

    /** Where it has none this changes nothing. */
    void remove(long ticketId, Precondition precondition) {
        var ticket = lock(ticketId, precondition);
        if (ticket.themeId() != null) {
            move(ticket, null, "theme-removed");
        }
    }

    private Ticket lock(long ticketId, Precondition precondition) {
        var ticket = tickets.lock(ticketId);
        precondition.honour(() -> tickets.view(ticketId).version());
        access.requireOwnerOrLead(ticket);
        return ticket;
    }

    private void move(Ticket ticket, Long themeId, String step) {
        var before = ticket.themeId();
        ticket.standUnder(themeId);
        history.record(
                ticket,
                step,
                clock.instant(),
                caller.id(),
                Collections.singletonMap("themeIdBefore", before));
    }
}
