package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The steps of a ticket's life that its owner takes; each method is one transaction. */
@ApplicationScoped
@Transactional
class LifeCycleDesk {

    private final Tickets tickets;
    private final Messages messages;
    private final TicketAccess access;
    private final TicketHistory history;
    private final Roster roster;
    private final List<FollowsTicket> followers;
    private final Caller caller;
    private final Clock clock;

    LifeCycleDesk(
            Tickets tickets,
            Messages messages,
            TicketAccess access,
            TicketHistory history,
            Roster roster,
            @All List<FollowsTicket> followers,
            Caller caller,
            Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.access = access;
        this.history = history;
        this.roster = roster;
        this.followers = followers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Taking what one has already changes nothing. */
    TicketView take(long id, TakeTicket request, Precondition precondition) {
        var ticket = tickets.lock(id);
        precondition.honour(() -> tickets.view(id).version());
        if (request.memberId().equals(ticket.ownerId())) {
            return tickets.view(id);
        }
        access.requireSelfOrLead(request.memberId());
        refuseLeft(request.memberId());
        ticket.take(request.memberId(), roster.teamOf(request.memberId()).orElse(null));
        followers.forEach(follower -> follower.ownerChanged(ticket));
        record(ticket, "taken");
        return tickets.changed(ticket);
    }

    TicketView setStatus(long id, SetStatus request, Precondition precondition) {
        var ticket = lock(id, precondition);
        switch (request.status()) {
            case OPEN -> ticket.resume();
            case WAITING_ON_CUSTOMER -> ticket.waitForCustomer();
            case ON_HOLD -> ticket.hold(request.hold(), clock.instant());
        }
        record(ticket, step(request.status()));
        return tickets.changed(ticket);
    }

    TicketView resolve(long id, ResolveTicket request, Precondition precondition) {
        var ticket = lock(id, precondition);
        var now = clock.instant();
        ticket.resolve(request.summary(), now);
        history.resolved(ticket, now, caller.id());
        return tickets.changed(ticket);
    }

    /** Why stands among the messages, as a note. */
    TicketView reopen(long id, ReopenTicket request) {
        var ticket = tickets.lock(id);
        ticket.reopen();
        var now = clock.instant();
        var reason = new Message(ticket, MessageKind.NOTE, caller.id(), request.reason(), now);
        messages.persist(reason);
        history.record(
                ticket,
                "reopened",
                now,
                caller.id(),
                Map.of("byCustomer", false, "messageId", reason.id()));
        return tickets.changed(ticket);
    }

    private Ticket lock(long id, Precondition precondition) {
        var ticket = tickets.lock(id);
        precondition.honour(() -> tickets.view(id).version());
        access.requireOwnerOrLead(ticket);
        return ticket;
    }

    private void refuseLeft(String memberId) {
        if (roster.hasLeft(memberId)) {
            throw new OwnerHasLeft(memberId);
        }
    }

    private void record(Ticket ticket, String step) {
        history.record(ticket, step, clock.instant(), caller.id(), Map.of());
    }

    private static String step(SetStatus.Working status) {
        return switch (status) {
            case OPEN -> "resumed";
            case WAITING_ON_CUSTOMER -> "waiting";
            case ON_HOLD -> "held";
        };
    }
}
