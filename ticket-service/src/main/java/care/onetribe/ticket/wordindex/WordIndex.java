package care.onetribe.ticket.wordindex;

import care.onetribe.kit.text.Words;
import care.onetribe.ticket.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Writes down which words stand in which ticket, in the transaction in which they were said. Who
 * writes of a ticket holds its row.
 */
@ApplicationScoped
public class WordIndex {

    /** The first message that has a word stays the one that is named. */
    private static final String ADD =
            "insert into ticket_word (ticket_id, word, message_id, in_subject) values (?, ?, ?, ?)"
                    + " on duplicate key update in_subject = in_subject or values(in_subject)";

    private static final String MESSAGES =
            "select id, heading, body from message where ticket_id = ? and id > ? order by id limit "
                    + WordIndex.MESSAGES_AT_ONCE;

    private static final int MESSAGES_AT_ONCE = 100;

    private final DataSource dataSource;
    private final Sql sql;

    WordIndex(DataSource dataSource, Sql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /**
     * What was said on a ticket.
     *
     * @param heading the ticket's subject on its first message, or null
     */
    public record Said(long ticketId, long messageId, String heading, String body) {

        private void bind(PreparedStatement insert) throws SQLException {
            var ofHeading = heading == null ? Set.<String>of() : Words.of(heading);
            var words = new TreeSet<>(ofHeading);
            words.addAll(Words.of(body));
            for (var word : words) {
                insert.setLong(1, ticketId);
                insert.setString(2, word);
                insert.setLong(3, messageId);
                insert.setBoolean(4, ofHeading.contains(word));
                insert.addBatch();
            }
        }
    }

    /** Adds what was said. */
    public void add(Collection<Said> all) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var said : all) {
                said.bind(insert);
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Forgets a ticket's words and writes down anew those of the messages that it has now. */
    public void rewrite(long ticketId) {
        forget(ticketId);
        var page = messages(ticketId, 0);
        while (!page.isEmpty()) {
            add(page);
            page = messages(ticketId, page.get(page.size() - 1).messageId());
        }
    }

    /** What was said on a ticket was said on another one from now on. */
    public void goOver(long ticketId, long into) {
        run(
                "insert ignore into ticket_word (ticket_id, word, message_id, in_subject)"
                        + " select ?, word, message_id, in_subject from ticket_word"
                        + " where ticket_id = ?",
                into,
                ticketId);
        forget(ticketId);
    }

    /** Forgets all words of a ticket. */
    public void forget(long ticketId) {
        run("delete from ticket_word where ticket_id = ?", ticketId);
    }

    private List<Said> messages(long ticketId, long after) {
        return sql.rows(
                MESSAGES,
                List.of(ticketId, after),
                row -> new Said(ticketId, row.getLong(1), row.getString(2), row.getString(3)));
    }

    private void run(String statement, long... ids) {
        try (var connection = dataSource.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < ids.length; i++) {
                prepared.setLong(i + 1, ids[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
