package care.onetribe.ticket.themesuggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Writes how concerns began, and counts along in how many openings each word stands. Only whoever
 * holds the turn writes.
 */
@ApplicationScoped
public class OpeningStore {

    private static final String INSERT =
            "insert into opening (ticket_id, messages, tokens, words, meaning)"
                    + " values (?, ?, ?, ?, ?)";

    private static final String COUNT =
            "insert into opening_word (word, tickets) values (?, ?)"
                    + " on duplicate key update tickets = tickets + values(tickets)";

    private final DataSource dataSource;
    private final Openings openings;

    OpeningStore(DataSource dataSource, Openings openings) {
        this.dataSource = dataSource;
        this.openings = openings;
    }

    /** Stores openings in the place of those of the same tickets. */
    void replace(Collection<Opening> all) {
        forget(all.stream().map(Opening::ticketId).toList());
        try (var connection = dataSource.getConnection()) {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var one : all) {
                    bind(insert, one);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            count(connection, all, 1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Forgets how tickets began, for somebody whose words are to be gone. Nobody reads on until the
     * transaction ends, so that words which are gone by then are not kept once more.
     */
    public void erase(Collection<Long> ticketIds) {
        try (var connection = dataSource.getConnection();
                var turn = connection.prepareStatement("select id from opening_turn for update")) {
            turn.executeQuery();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        forget(ticketIds);
    }

    /** Forgets the openings of tickets that have one, and words that stand nowhere else. */
    void forget(Collection<Long> ticketIds) {
        var known = openings.of(ticketIds);
        if (known.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            try (var delete =
                    connection.prepareStatement("delete from opening where ticket_id = ?")) {
                for (var one : known) {
                    delete.setLong(1, one.ticketId());
                    delete.addBatch();
                }
                delete.executeBatch();
            }
            count(connection, known, -1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement insert, Opening one) throws SQLException {
        insert.setLong(1, one.ticketId());
        insert.setInt(2, one.messages());
        insert.setInt(3, one.tokens());
        insert.setString(4, one.words());
        insert.setBytes(5, one.meaning());
    }

    private static void count(Connection connection, Collection<Opening> all, int sign)
            throws SQLException {
        var words = new TreeMap<String, Integer>();
        all.forEach(
                one -> one.counts().keySet().forEach(word -> words.merge(word, 1, Integer::sum)));
        if (sign > 0) {
            countUp(connection, words);
        } else {
            countDown(connection, words);
        }
        try (var update =
                connection.prepareStatement(
                        "update opening_turn set tickets = tickets + ?, tokens = tokens + ?")) {
            update.setInt(1, sign * all.size());
            update.setLong(2, sign * all.stream().mapToLong(Opening::tokens).sum());
            update.executeUpdate();
        }
    }

    private static void countUp(Connection connection, Map<String, Integer> words)
            throws SQLException {
        try (var upsert = connection.prepareStatement(COUNT)) {
            for (var word : words.entrySet()) {
                upsert.setString(1, word.getKey());
                upsert.setInt(2, word.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void countDown(Connection connection, Map<String, Integer> words)
            throws SQLException {
        try (var update =
                        connection.prepareStatement(
                                "update opening_word set tickets = tickets - ? where word = ?");
                var delete =
                        connection.prepareStatement(
                                "delete from opening_word where word = ? and tickets <= 0")) {
            for (var word : words.entrySet()) {
                update.setInt(1, word.getValue());
                update.setString(2, word.getKey());
                update.addBatch();
                delete.setString(1, word.getKey());
                delete.addBatch();
            }
            update.executeBatch();
            delete.executeBatch();
        }
    }
}
