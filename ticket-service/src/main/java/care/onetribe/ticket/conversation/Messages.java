package care.onetribe.ticket.conversation;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that was said. */
@ApplicationScoped
public class Messages implements PanacheRepository<Message> {

    MessageView view(long ticketId, long id) {
        return find("ticketId = ?1 and id = ?2", ticketId, id)
                .firstResultOptional()
                .map(Message::view)
                .orElseThrow(() -> new NotFound("message", id));
    }

    Page<MessageView> page(long ticketId, MessageFilter filter, PageRequest request) {
        boolean newestFirst = filter.order() == MessageFilter.Order.NEWEST_FIRST;
        var sort = filter.order().name();
        long start = newestFirst ? Long.MAX_VALUE : 0;
        long after = request.after(sort, 1).map(cursor -> cursor.number(0)).orElse(start);
        var read =
                find(
                                "ticketId = ?1 and kind in ?2 and "
                                        + (newestFirst
                                                ? "id < ?3 order by id desc"
                                                : "id > ?3 order by id"),
                                ticketId,
                                filter.kindsOrAll(),
                                after)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(Message::view)
                        .toList();
        var total = request.total() ? count(ticketId, filter) : null;
        return Page.of(read, request, sort, message -> List.of(message.id())).withTotal(total);
    }

    void changeHeading(long ticketId, String subject) {
        find("ticketId = ?1 and heading is not null", ticketId)
                .firstResultOptional()
                .ifPresent(message -> message.changeHeading(subject));
    }

    private Long count(long ticketId, MessageFilter filter) {
        return count("ticketId = ?1 and kind in ?2", ticketId, filter.kindsOrAll());
    }
}
