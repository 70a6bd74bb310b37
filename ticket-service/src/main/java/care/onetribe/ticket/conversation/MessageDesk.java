package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What is said on a ticket; each change is one transaction. */
@ApplicationScoped
@Transactional
class MessageDesk {

    private final Tickets tickets;
    private final Messages messages;
    private final UsedPaths paths;
    private final TicketAccess access;
    private final TicketHistory history;
    private final Caller caller;
    private final Clock clock;

    MessageDesk(
            Tickets tickets,
            Messages messages,
            UsedPaths paths,
            TicketAccess access,
            TicketHistory history,
            Caller caller,
            Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.paths = paths;
        this.access = access;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    MessageView post(long ticketId, PostMessage request) {
        if (request.kind() != MessageKind.CUSTOMER) {
            access.requirePerson();
        }
        var ticket = tickets.lock(ticketId);
        var now = clock.instant();
        var author = request.kind() == MessageKind.CUSTOMER ? null : caller.id();
        var message = new Message(ticket, request.kind(), author, request.body(), now);
        boolean wasDone = ticket.status().isDone();
        switch (request.kind()) {
            case CUSTOMER -> ticket.hearCustomer(now);
            case REPLY -> reply(ticket, request, now);
            case NOTE -> {
                // among colleagues: the ticket stays as it is
            }
        }
        messages.add(message);
        message.uses(request.pathUse());
        paths.keep(message, request.pathUse(), caller.id(), now);
        history.said(ticket, request.kind(), message.id(), now, caller.id());
        if (wasDone && !ticket.status().isDone()) {
            history.record(ticket, "reopened", now, null, Map.of("byCustomer", true));
        }
        return message.view();
    }

    @Transactional(TxType.SUPPORTS)
    MessageView show(long ticketId, long id) {
        tickets.view(ticketId);
        return messages.view(ticketId, id);
    }

    @Transactional(TxType.SUPPORTS)
    Page<MessageView> list(long ticketId, MessageFilter filter, PageRequest page) {
        tickets.view(ticketId);
        return messages.page(ticketId, filter, page);
    }

    private void reply(Ticket ticket, PostMessage request, Instant now) {
        ticket.reply(caller.id(), now);
        if (request.then() == PostMessage.Then.WAITING_ON_CUSTOMER) {
            ticket.waitForCustomer();
        } else if (request.then() == PostMessage.Then.ON_HOLD) {
            ticket.hold(request.hold(), now);
        }
    }
}
