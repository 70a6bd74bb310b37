package care.onetribe.ticket.listing;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchWords;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tickets by words, the best match first. Each word is looked up in the full-text index of the
 * messages, whose first one carries the subject; a ticket fits when every word occurs in it, and
 * its score is the sum of each word's best message.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class TicketSearch {

    private static final String SORT = "best";

    /** The best message of a ticket for one word: score and id packed into one ordered text. */
    private static final String HITS =
            """
            (select ticket_id, max(score) as score, max(concat(lpad(round(score * 1000), 12, '0'),
                lpad(id, 20, '0'))) as best
              from (select ticket_id, id,
                  match (heading, body) against (? in boolean mode) as score
                from message where match (heading, body) against (? in boolean mode)) as hit
              group by ticket_id) as word%d
            """;

    private final Tickets tickets;
    private final TicketAccess access;
    private final Snippets snippets;
    private final Sql sql;

    TicketSearch(Tickets tickets, TicketAccess access, Snippets snippets, Sql sql) {
        this.tickets = tickets;
        this.access = access;
        this.snippets = snippets;
        this.sql = sql;
    }

    private record Hit(long ticketId, double score, long messageId) {}

    Page<ListedTicket> page(TicketFilter filter, PageRequest request) {
        var words = SearchWords.of(filter.q());
        var conditions = Conditions.of(filter, access.agentSight());
        var total = request.total() ? count(words, conditions) : null;
        var hits = hits(words, conditions, request);
        return Page.of(hits, request, SORT, hit -> List.of(hit.score(), hit.ticketId()))
                .mapAll(found -> shown(found, words))
                .withTotal(total);
    }

    private List<ListedTicket> shown(List<Hit> hits, SearchWords words) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var found = snippets.of(hits.stream().map(Hit::messageId).toList(), words.plain());
        var messages = hits.stream().collect(Collectors.toMap(Hit::ticketId, Hit::messageId));
        return tickets.views(hits.stream().map(Hit::ticketId).toList()).stream()
                .map(ticket -> new ListedTicket(ticket, found.get(messages.get(ticket.id()))))
                .toList();
    }

    private List<Hit> hits(SearchWords words, Conditions conditions, PageRequest request) {
        var having = new ArrayList<Object>();
        var behind =
                request.after(SORT, 2)
                        .map(
                                cursor -> {
                                    having.add(cursor.fraction(0));
                                    having.add(cursor.fraction(0));
                                    having.add(cursor.number(1));
                                    return "where score < ? or (score = ? and id < ?)";
                                })
                        .orElse("");
        var statement =
                "select id, score, best from (select id, %s as score, word0.best from %s) as found"
                        + " %s order by score desc, id desc limit %d";
        var arguments = new ArrayList<>(arguments(words, conditions));
        arguments.addAll(having);
        return sql
                .rows(
                        statement.formatted(
                                score(words), from(words, conditions), behind, request.readLimit()),
                        arguments)
                .stream()
                .map(TicketSearch::hit)
                .toList();
    }

    private Long count(SearchWords words, Conditions conditions) {
        return sql.ids(
                        "select count(*) from " + from(words, conditions),
                        arguments(words, conditions))
                .get(0);
    }

    private static Hit hit(Object[] row) {
        var best = (String) row[2];
        return new Hit(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).doubleValue(),
                Long.parseLong(best.substring(12)));
    }

    private static String score(SearchWords words) {
        var sum = new ArrayList<String>();
        for (int i = 0; i < words.each().size(); i++) {
            sum.add("word%d.score".formatted(i));
        }
        return String.join(" + ", sum);
    }

    private static String from(SearchWords words, Conditions conditions) {
        var from = new StringBuilder(HITS.formatted(0));
        for (int i = 1; i < words.each().size(); i++) {
            from.append(" join ").append(HITS.formatted(i));
            from.append(" on word%d.ticket_id = word0.ticket_id".formatted(i));
        }
        return from.append(" join ticket on ticket.id = word0.ticket_id where ")
                .append(conditions.sql())
                .toString();
    }

    private static List<Object> arguments(SearchWords words, Conditions conditions) {
        var arguments = new ArrayList<Object>();
        for (var word : words.each()) {
            arguments.add(word);
            arguments.add(word);
        }
        arguments.addAll(conditions.arguments());
        return arguments;
    }
}
