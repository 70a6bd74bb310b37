package care.onetribe.ticket.listing;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.ticket.conversation.TicketView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tickets in an order of their own, or by words with the best match first. */
@ApplicationScoped
public class TicketLists {

    private final TicketList list;
    private final TicketSearch search;

    TicketLists(TicketList list, TicketSearch search) {
        this.list = list;
        this.search = search;
    }

    /** Somebody's tickets that are not resolved yet, the most urgent first. */
    public List<TicketView> inWorkOf(String ownerId, PageRequest request) {
        return list.page(TicketFilter.inWorkOf(ownerId), request).items();
    }

    Page<ListedTicket> page(TicketFilter filter, PageRequest request) {
        if (filter.q() == null) {
            return list.page(filter, request).map(ticket -> new ListedTicket(ticket, null));
        }
        if (filter.sort() != null) {
            throw new InvalidField("sort", "goes without q: a search puts the best match first");
        }
        return search.page(filter, request);
    }
}
