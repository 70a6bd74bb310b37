package care.onetribe.ticket.listing;

import care.onetribe.kit.text.SearchTerm;
import care.onetribe.ticket.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Looks words up in the index of which word stands in which ticket. */
@ApplicationScoped
class Matches {

    /** How many tickets are ranked among each other. */
    static final int WINDOW = 200;

    /** Beginnings of words that more tickets have than this are looked for ticket by ticket. */
    private static final int FEW = 5_000;

    /**
     * Words are read by their index, downwards, and only tickets that have them all are looked at:
     * words that very many tickets have are found at once as well. The database begins with the
     * rarest.
     */
    private static final String WORD = "ticket_word %s force index (ticket_word_word)";

    /** Whatever the statistics say, a ticket that has the words is then looked at by its id. */
    private static final String TICKET_BY_ID = "straight_join ticket force index (primary)";

    private final Sql sql;

    Matches(Sql sql) {
        this.sql = sql;
    }

    /** The newest tickets that have all the words, from an id downwards. */
    List<TicketSearch.Hit> upTo(long id, List<SearchTerm> terms, Conditions conditions) {
        var query = newest(id, terms, conditions);
        return sql.rows(
                query.sql(),
                query.arguments(),
                row -> new TicketSearch.Hit(id, row.getInt(2), row.getLong(1)));
    }

    /** A statement with its arguments. */
    record Query(String sql, List<Object> arguments) {}

    /** Asks for id and number of words in the subject of what {@link #upTo} finds. */
    Query newest(long id, List<SearchTerm> terms, Conditions conditions) {
        var statement =
                "select ticket.id, %s as in_subject from %s and %s and ticket.id <= ?"
                        + " order by ticket.id desc limit %d";
        var from = from(terms, conditions.isNarrow());
        var arguments = new ArrayList<Object>(from.arguments());
        arguments.addAll(conditions.arguments());
        arguments.add(id);
        return new Query(
                statement.formatted(from.inSubject(), from.sql(), conditions.sql(), WINDOW),
                arguments);
    }

    /** How many tickets have all the words. */
    long count(List<SearchTerm> terms, Conditions conditions) {
        var from = from(terms, conditions.isNarrow());
        var arguments = new ArrayList<Object>(from.arguments());
        arguments.addAll(conditions.arguments());
        return sql.ids(
                        "select count(*) from %s and %s".formatted(from.sql(), conditions.sql()),
                        arguments)
                .get(0);
    }

    /** Where tickets come from that have the words, up to the end of its own conditions. */
    private record From(String sql, String inSubject, List<Object> arguments) {}

    /**
     * The index is entered by the whole words; each beginning is then looked for by ticket.
     *
     * @param isNarrow whether few tickets are in question, so that it may be best to begin there
     */
    private From from(List<SearchTerm> terms, boolean isNarrow) {
        var whole = terms.stream().filter(term -> !term.isBeginning()).toList();
        var conditions = new ArrayList<String>();
        var inSubject = new ArrayList<String>();
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < whole.size(); i++) {
            var table = "word" + i;
            conditions.add(whole.get(i).condition(table));
            inSubject.add(table + ".in_subject");
            arguments.addAll(whole.get(i).arguments());
        }
        for (var term : terms.subList(whole.size(), terms.size())) {
            conditions.add(beginning(term, whole.isEmpty()));
            arguments.addAll(term.arguments());
        }
        return new From(
                tables(whole.size(), isNarrow ? "join ticket" : TICKET_BY_ID)
                        + " where "
                        + String.join(" and ", conditions),
                inSubject.isEmpty() ? "0" : String.join(" + ", inSubject),
                arguments);
    }

    private static String tables(int words, String ticket) {
        if (words == 0) {
            return "ticket";
        }
        var tables = new StringBuilder(WORD.formatted("word0"));
        for (int i = 1; i < words; i++) {
            var table = "word" + i;
            tables.append(" join ")
                    .append(WORD.formatted(table))
                    .append(" on %s.ticket_id = word0.ticket_id".formatted(table));
        }
        return tables + " %s on ticket.id = word0.ticket_id".formatted(ticket);
    }

    private String beginning(SearchTerm term, boolean isEntry) {
        return isEntry && isRare(term)
                ? "ticket.id in (select ticket_id from ticket_word beginning where %s)"
                        .formatted(term.condition("beginning"))
                : "exists (select 1 from ticket_word beginning where beginning.ticket_id = ticket.id and %s)"
                        .formatted(term.condition("beginning"));
    }

    private boolean isRare(SearchTerm term) {
        var some =
                "select count(*) from (select 1 from ticket_word beginning where %s limit %d) some"
                        .formatted(term.condition("beginning"), FEW);
        return sql.ids(some, term.arguments()).get(0) < FEW;
    }
}
