package care.onetribe.ticket.conversation;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that was said. */
@ApplicationScoped
public class Messages implements PanacheRepository<Message>, BelongsToTicket {

    MessageView view(long ticketId, long id) {
        return find("ticketId = ?1 and id = ?2", ticketId, id)
                .firstResultOptional()
                .map(Message::view)
                .orElseThrow(() -> new NotFound("message", id));
    }

    /** By the time at which they were said: what a merge brought together stands in its order. */
    Page<MessageView> page(long ticketId, MessageFilter filter, PageRequest request) {
        var sort = filter.order().name();
        var where = "ticketId = ?1 and kind in ?2";
        var read =
                request
                        .after(sort, 2)
                        .map(
                                cursor ->
                                        find(
                                                where + filter.order().behind(),
                                                ticketId,
                                                filter.kindsOrAll(),
                                                cursor.instant(0),
                                                cursor.number(1)))
                        .orElseGet(
                                () ->
                                        find(
                                                where + filter.order().first(),
                                                ticketId,
                                                filter.kindsOrAll()))
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(Message::view)
                        .toList();
        var total = request.total() ? count(ticketId, filter) : null;
        return Page.of(read, request, sort, message -> List.of(message.sentAt(), message.id()))
                .withTotal(total);
    }

    /** Of a ticket that others went over into, only its own subject changes. */
    void changeHeading(long ticketId, String before, String after) {
        find("ticketId = ?1 and heading = ?2 order by id", ticketId, before)
                .firstResultOptional()
                .ifPresent(message -> message.changeHeading(after));
    }

    /** What customers said stays theirs. */
    @Override
    public void goOver(Ticket from, Ticket into) {
        update(
                "customerId = ?1 where ticketId = ?2 and kind = ?3 and customerId is null",
                from.customer().id(),
                from.id(),
                MessageKind.CUSTOMER);
        update(
                "fromTicketId = coalesce(fromTicketId, ticketId), ticketId = ?1 where ticketId = ?2",
                into.id(),
                from.id());
    }

    private Long count(long ticketId, MessageFilter filter) {
        return count("ticketId = ?1 and kind in ?2", ticketId, filter.kindsOrAll());
    }
}
