package care.onetribe.ticket.themesuggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads how concerns began, and finds those that began alike. */
@ApplicationScoped
class Openings {

    /** So many postings of the index are read at the most, which bounds the time of a search. */
    private static final int MOST_HITS = 5_000;

    private static final int MOST_WORDS = 16;

    private static final int SHORTEST_INDEXED = 3;

    private static final int CANDIDATES = 200;

    /**
     * The index is read first, whatever the optimizer thinks of the tickets with a theme. Of those
     * that have the same words in common, the shortest are the most alike.
     */
    static final String ALIKE =
            """
            select straight_join o.ticket_id, found.theme_id, o.tokens, o.words, o.meaning
            from (select straight_join x.ticket_id, t.theme_id,
                match (x.words) against (? in boolean mode) as score
              from opening x join ticket t on t.id = x.ticket_id
              where match (x.words) against (? in boolean mode)
                and t.theme_id is not null and t.merged_into_id is null and x.ticket_id <> ?
              order by score desc, x.tokens, x.ticket_id desc limit %d) as found
            join opening o on o.ticket_id = found.ticket_id
            """
                    .formatted(CANDIDATES);

    private static final String FIRST_WORDS =
            """
            select m.ticket_id, substring(m.body, 1, 4000)
            from (select id, row_number() over (partition by ticket_id order by sent_at, id) as place
              from message where ticket_id in (%s) and kind = 'CUSTOMER') as said
            join message m on m.id = said.id
            where said.place <= %d order by m.ticket_id, said.place
            """;

    private final DataSource dataSource;

    Openings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Those of these tickets that are known. */
    List<Opening> of(Collection<Long> ticketIds) {
        if (ticketIds.isEmpty()) {
            return List.of();
        }
        return query(
                "select ticket_id, messages, tokens, words, meaning from opening"
                        + " where ticket_id in (%s)".formatted(marks(ticketIds.size())),
                ticketIds,
                row ->
                        new Opening(
                                row.getLong(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getBytes(5)));
    }

    /** The customer's first messages of each ticket that has any. */
    Map<Long, List<String>> firstWords(Collection<Long> ticketIds) {
        var words = new HashMap<Long, List<String>>();
        if (!ticketIds.isEmpty()) {
            query(
                    FIRST_WORDS.formatted(marks(ticketIds.size()), Opening.MESSAGES),
                    ticketIds,
                    row ->
                            words.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                    .add(row.getString(2)));
        }
        return words;
    }

    WordStatistics statistics(Collection<String> words) {
        var frequencies = new HashMap<String, Integer>();
        if (!words.isEmpty()) {
            query(
                    "select word, tickets from opening_word where word in (%s)"
                            .formatted(marks(words.size())),
                    words,
                    row -> frequencies.put(row.getString(1), row.getInt(2)));
        }
        return query(
                        "select tickets, tokens from opening_turn",
                        List.of(),
                        row -> new WordStatistics(row.getLong(1), row.getLong(2), frequencies))
                .get(0);
    }

    /** Tickets under a theme with some of the same words: those with the most telling ones. */
    List<Candidate> alike(Opening opening, WordStatistics statistics) {
        var words = Tokens.joined(telling(opening.counts().keySet(), statistics));
        if (words.isEmpty()) {
            return List.of();
        }
        return query(
                ALIKE,
                List.of(words, words, opening.ticketId()),
                row ->
                        new Candidate(
                                row.getLong(1),
                                row.getLong(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getBytes(5)));
    }

    /** The rarest words that stand in any opening, as long as they stand in few enough. */
    static List<String> telling(Collection<String> words, WordStatistics statistics) {
        var rarest =
                words.stream()
                        .filter(word -> word.length() >= SHORTEST_INDEXED)
                        .filter(word -> statistics.frequencies().getOrDefault(word, 0) > 0)
                        .sorted(
                                Comparator.<String>comparingInt(
                                                word -> statistics.frequencies().get(word))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_WORDS)
                        .toList();
        var telling = new ArrayList<String>();
        int hits = 0;
        for (var word : rarest) {
            hits += statistics.frequencies().get(word);
            if (hits > MOST_HITS) {
                break;
            }
            telling.add(word);
        }
        return telling;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Collection<?> arguments, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            bind(select, arguments);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement statement, Collection<?> arguments)
            throws SQLException {
        int index = 1;
        for (var argument : arguments) {
            statement.setObject(index++, argument);
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
