package care.onetribe.ticket.listing;

import care.onetribe.kit.text.SearchTerm;
import care.onetribe.kit.text.Snippet;
import care.onetribe.ticket.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cuts out of messages what a search found. */
@ApplicationScoped
class Snippets {

    /** The messages that the index names for the words, with how many of them it names each for. */
    private static final String MESSAGES =
            """
            select found.ticket_id, m.id, m.heading, m.body, found.words
            from (select w.ticket_id, w.message_id, count(*) as words from ticket_word w
                where w.ticket_id in (%s) and (%s) group by w.ticket_id, w.message_id) as found
              join message m on m.id = found.message_id
            """;

    private final Sql sql;

    Snippets(Sql sql) {
        this.sql = sql;
    }

    private record Found(long ticketId, long messageId, String heading, String body, int words) {

        private static final Comparator<Found> BEST_FIRST =
                Comparator.comparingInt(Found::words)
                        .reversed()
                        .thenComparingLong(Found::messageId);
    }

    /** Of each ticket the message that the index names for most of the words. */
    Map<Long, Snippet> of(List<Long> ticketIds, List<SearchTerm> terms) {
        var padded = Sql.padded(ticketIds);
        var words =
                terms.stream()
                        .map(term -> "(" + term.condition("w") + ")")
                        .collect(Collectors.joining(" or "));
        var arguments = new ArrayList<Object>(padded);
        terms.forEach(term -> arguments.addAll(term.arguments()));
        var snippets = new HashMap<Long, Snippet>();
        sql
                .rows(
                        MESSAGES.formatted(Sql.marks(padded.size()), words),
                        arguments,
                        row ->
                                new Found(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getInt(5)))
                .stream()
                .sorted(Found.BEST_FIRST)
                .forEach(
                        found ->
                                snippets.computeIfAbsent(
                                        found.ticketId(), id -> best(found, terms)));
        return snippets;
    }

    /** From the message where it has one of the words, else from the subject. */
    private static Snippet best(Found found, List<SearchTerm> terms) {
        var ofBody = Snippet.cut(found.body(), terms);
        return ofBody.highlights().isEmpty() && found.heading() != null
                ? Snippet.cut(found.heading(), terms)
                : ofBody;
    }
}
