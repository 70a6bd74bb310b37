package care.onetribe.ticket.listing;

import care.onetribe.ticket.sql.Sql;
import care.onetribe.ticket.wordindex.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Cuts out of messages what a search found. */
@ApplicationScoped
class Snippets {

    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

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
        var ofBody = cut(found.body(), terms);
        return ofBody.highlights().isEmpty() && found.heading() != null
                ? cut(found.heading(), terms)
                : ofBody;
    }

    static Snippet cut(String text, List<SearchTerm> terms) {
        var matches =
                Words.WORD
                        .matcher(text)
                        .results()
                        .filter(match -> isOneOf(match.group(), terms))
                        .toList();
        int first = matches.isEmpty() ? 0 : matches.get(0).start();
        int start = wholeCharacter(text, Math.max(0, first - BEFORE));
        int end = wholeCharacter(text, Math.min(text.length(), start + LENGTH));
        var highlights =
                matches.stream()
                        .filter(match -> match.end() <= end)
                        .map(match -> highlight(match, start))
                        .toList();
        return new Snippet(text.substring(start, end), highlights);
    }

    private static Snippet.Highlight highlight(MatchResult match, int start) {
        return new Snippet.Highlight(match.start() - start, match.end() - start);
    }

    /** An index at which a text can be cut without parting a surrogate pair. */
    private static int wholeCharacter(String text, int index) {
        boolean parts =
                index > 0
                        && index < text.length()
                        && Character.isLowSurrogate(text.charAt(index))
                        && Character.isHighSurrogate(text.charAt(index - 1));
        return parts ? index - 1 : index;
    }

    private static boolean isOneOf(String word, List<SearchTerm> terms) {
        var plain = Words.plain(word);
        return terms.stream().anyMatch(term -> term.fits(plain));
    }
}
