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

    /** By its index, downwards: a word that nearly all tickets have is found at once as well. */
    private static final String ONE_WORD =
            "ticket_word word0 force index (ticket_word_word)"
                    + " straight_join ticket on ticket.id = word0.ticket_id";

    private final Sql sql;

    Matches(Sql sql) {
        this.sql = sql;
    }

    /** The newest tickets that have all the words, from an id downwards. */
    List<TicketSearch.Hit> upTo(long id, List<SearchTerm> terms, Conditions conditions) {
        var statement =
                "select ticket.id, %s as in_subject from %s and %s and ticket.id <= ?"
                        + " order by ticket.id desc limit %d";
        var from = from(terms);
        var arguments = new ArrayList<Object>(from.arguments());
        arguments.addAll(conditions.arguments());
        arguments.add(id);
        return sql.rows(
                statement.formatted(from.inSubject(), from.sql(), conditions.sql(), WINDOW),
                arguments,
                row -> new TicketSearch.Hit(id, row.getInt(2), row.getLong(1)));
    }

    /** How many tickets have all the words. */
    long count(List<SearchTerm> terms, Conditions conditions) {
        var from = from(terms);
        var arguments = new ArrayList<Object>(from.arguments());
        arguments.addAll(conditions.arguments());
        return sql.ids(
                        "select count(*) from %s and %s".formatted(from.sql(), conditions.sql()),
                        arguments)
                .get(0);
    }

    /** Where tickets come from that have the words, up to the end of its own conditions. */
    private record From(String sql, String inSubject, List<Object> arguments) {}

    /** The index is entered by the whole words; each beginning is then looked for by ticket. */
    private From from(List<SearchTerm> terms) {
        var whole = terms.stream().filter(term -> !term.isBeginning()).toList();
        var joins = new ArrayList<String>();
        var conditions = new ArrayList<String>();
        var inSubject = new ArrayList<String>();
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < whole.size(); i++) {
            var table = "word" + i;
            joins.add("ticket_word %1$s on %1$s.ticket_id = ticket.id".formatted(table));
            conditions.add(whole.get(i).condition(table));
            inSubject.add(table + ".in_subject");
            arguments.addAll(whole.get(i).arguments());
        }
        for (var term : terms.subList(whole.size(), terms.size())) {
            conditions.add(beginning(term, whole.isEmpty()));
            arguments.addAll(term.arguments());
        }
        joins.add(0, "ticket");
        var joined = whole.size() == 1 ? ONE_WORD : String.join(" join ", joins);
        return new From(
                joined + " where " + String.join(" and ", conditions),
                inSubject.isEmpty() ? "0" : String.join(" + ", inSubject),
                arguments);
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
