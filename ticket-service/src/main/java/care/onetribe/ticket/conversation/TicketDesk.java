package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.customer.Customer;
import care.onetribe.ticket.customer.Customers;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opening, reading and describing tickets; each change is one transaction. */
@ApplicationScoped
@Transactional
class TicketDesk {

    private final Tickets tickets;
    private final Messages messages;
    private final Customers customers;
    private final TicketHistory history;
    private final List<FollowsTicket> followers;
    private final Caller caller;
    private final Clock clock;

    TicketDesk(
            Tickets tickets,
            Messages messages,
            Customers customers,
            TicketHistory history,
            @All List<FollowsTicket> followers,
            Caller caller,
            Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.customers = customers;
        this.history = history;
        this.followers = followers;
        this.caller = caller;
        this.clock = clock;
    }

    TicketView open(OpenTicket request) {
        var now = clock.instant();
        var ticket =
                Ticket.open(
                        customer(request.customer()), request.channel(), request.details(), now);
        ticket.putOnShelfOf(request.teamId());
        ticket.hearCustomer(now);
        tickets.persist(ticket);
        var message =
                Message.opening(ticket, MessageKind.CUSTOMER, null, request.message().body(), now);
        messages.add(message);
        history.opened(ticket, message.id(), now, caller.id());
        return tickets.changed(ticket);
    }

    @Transactional(TxType.SUPPORTS)
    TicketView show(long id) {
        return tickets.view(id);
    }

    TicketView change(long id, MergePatch patch, Precondition precondition) {
        var ticket = tickets.lock(id);
        precondition.require(tickets.view(id));
        var before = ticket.details();
        var after = patch.applyTo(before);
        ticket.change(after);
        if (!before.subject().equals(after.subject())) {
            messages.changeHeading(id, before.subject(), after.subject());
        }
        if (!before.equals(ticket.details())) {
            var now = clock.instant();
            history.record(ticket, "changed", now, caller.id(), changed(before, ticket));
            tellOfMood(before, ticket, now);
        }
        return tickets.changed(ticket);
    }

    private void tellOfMood(TicketDetails before, Ticket ticket, Instant now) {
        var mood = ticket.details().customerMood();
        if (mood != before.customerMood()) {
            followers.forEach(follower -> follower.moodChanged(ticket, mood, now));
        }
    }

    private Customer customer(OpenTicket.From from) {
        return from.id() == null
                ? customers.findOrMake(from.name(), from.email())
                : customers
                        .findByIdOptional(from.id())
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "/customer/id", "there is no such customer"));
    }

    private static Map<String, Object> changed(TicketDetails before, Ticket ticket) {
        var data = new LinkedHashMap<String, Object>();
        var after = ticket.details();
        if (before.customerMood() != after.customerMood()) {
            data.put("moodBefore", before.customerMood());
            data.put("customerMood", after.customerMood());
        }
        if (before.priority() != after.priority()) {
            data.put("priorityBefore", before.priority());
            data.put("priority", after.priority());
        }
        if (!before.tags().equals(after.tags())) {
            data.put("tags", after.tags());
        }
        return data;
    }
}
