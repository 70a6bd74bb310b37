package care.onetribe.ticket.listing;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchTerm;
import care.onetribe.kit.text.SearchWords;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tickets by words. A ticket fits when every word occurs in it; those that have more of them in the
 * subject come first, then the newer ones. Tickets are ranked among the few hundred newest that
 * fit, then come the next ones: so a search costs the same however often a word was said.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class TicketSearch {

    private static final String SORT = "best";

    private final Tickets tickets;
    private final TicketAccess access;
    private final Matches matches;
    private final Snippets snippets;

    TicketSearch(Tickets tickets, TicketAccess access, Matches matches, Snippets snippets) {
        this.tickets = tickets;
        this.access = access;
        this.matches = matches;
        this.snippets = snippets;
    }

    /**
     * A ticket that fits.
     *
     * @param window the newest ticket of those it was ranked among may have this id
     * @param inSubject how many of the words stand in its subject
     */
    record Hit(long window, int inSubject, long ticketId) {

        private static final Comparator<Hit> BEST_FIRST =
                Comparator.comparingInt(Hit::inSubject).thenComparingLong(Hit::ticketId).reversed();

        private boolean isBehind(Hit other) {
            return window != other.window || BEST_FIRST.compare(this, other) > 0;
        }

        private List<Object> key() {
            return List.of(window, inSubject, ticketId);
        }
    }

    Page<ListedTicket> page(TicketFilter filter, PageRequest request) {
        var terms = SearchTerm.of(SearchWords.of(filter.q()));
        var conditions = Conditions.of(filter, access.agentSight());
        var total = request.total() ? matches.count(terms, conditions) : null;
        var hits = hits(terms, conditions, request);
        return Page.of(hits, request, SORT, Hit::key)
                .mapAll(found -> shown(found, terms))
                .withTotal(total);
    }

    private List<Hit> hits(List<SearchTerm> terms, Conditions conditions, PageRequest request) {
        var last = last(request);
        long window = last.map(Hit::window).orElse(Long.MAX_VALUE);
        var hits = new ArrayList<Hit>();
        while (hits.size() < request.readLimit()) {
            var found = matches.upTo(window, terms, conditions);
            behind(last, found).limit(request.readLimit() - hits.size()).forEach(hits::add);
            if (found.size() < Matches.WINDOW) {
                break;
            }
            window = found.get(found.size() - 1).ticketId() - 1;
        }
        return hits;
    }

    private static Optional<Hit> last(PageRequest request) {
        return request.after(SORT, 3)
                .map(cursor -> new Hit(cursor.number(0), (int) cursor.number(1), cursor.number(2)));
    }

    private static Stream<Hit> behind(Optional<Hit> last, List<Hit> found) {
        return found.stream()
                .filter(hit -> last.map(hit::isBehind).orElse(true))
                .sorted(Hit.BEST_FIRST);
    }

    private List<ListedTicket> shown(List<Hit> hits, List<SearchTerm> terms) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var ids = hits.stream().map(Hit::ticketId).toList();
        var found = snippets.of(ids, terms);
        return tickets.views(ids).stream()
                .map(ticket -> new ListedTicket(ticket, found.get(ticket.id())))
                .toList();
    }
}
