package care.onetribe.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The statements that ticket-service sends for a read and for an opened ticket, sent by plain JDBC
 * from this process: what the database alone allows on this machine.
 */
final class PlainJdbc {

    /** The one query that shows a ticket. */
    private static final String READ =
            """
            select t.id, t.version, c.version as customer_version, t.subject, t.channel, t.status,
              t.urgency, t.customer_mood, t.opening_mood, t.customer_id, c.name as customer_name,
              th.id as theme_id, th.version as theme_version, th.name as theme_name,
              t.owner_id, t.team_id,
              (select group_concat(h.member_id order by h.member_id separator ',')
                from ticket_helper h where h.ticket_id = t.id) as helpers,
              (select group_concat(g.tag order by g.tag separator ',')
                from ticket_tag g where g.ticket_id = t.id) as tags,
              t.expectation, t.expectation_confirmed, t.replied_unknowing,
              coalesce(g.balance, 0) as goodwill, t.exchanges, t.replies, t.handovers,
              t.reopenings, t.opened_at, t.first_replied_at, t.resolved_at, t.closed_at,
              t.last_message_at, t.hold_reason, t.hold_until, t.hold_for_customer, t.resolution,
              t.external_id, t.merged_into_id
            from ticket t join customer c on c.id = t.customer_id
              left join theme th on th.id = t.theme_id
              left join goodwill g on g.customer_id = c.id
            where t.id = ?
            """;

    private static final String CUSTOMER =
            "insert into customer (version, name, explain_as) values (0, 'Bench', 'PLAIN')";
    private static final String TICKET =
            """
            insert into ticket (version, subject, channel, status, urgency, customer_mood,
              opening_mood, customer_id, expectation_confirmed, exchanges, replies, handovers,
              reopenings, unanswered, opened_at, last_message_at)
            values (0, 'Parcel lost', 'WEB', 'NEW', 3, 'UNKNOWN', 'UNKNOWN', ?, false, 0, 0, 0, 0,
              true, utc_timestamp(6), utc_timestamp(6))
            """;
    private static final String MESSAGE =
            """
            insert into message (ticket_id, kind, sent_at, heading, body)
            values (?, 'CUSTOMER', utc_timestamp(6), 'Parcel lost', ?)
            """;
    private static final String WORDS =
            "insert into ticket_word (ticket_id, word, message_id, in_subject) values %s"
                    + " on duplicate key update in_subject = in_subject or values(in_subject)";

    private static final String EVENT =
            """
            insert into event (type, subject, time, actor_id, data)
            values ('ticket.opened', ?, utc_timestamp(6), 'ada', ?)
            """;

    private final String url;
    private final String user;
    private final String password;

    PlainJdbc(String server, String user, String password) {
        this.url = server + "/ticket?useBulkStmts=true&useServerPrepStmts=true&cachePrepStmts=true";
        this.user = user;
        this.password = password;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Load.Worker reader(LongSupplier ids) throws SQLException {
        var connection = connect();
        var select = connection.prepareStatement(READ);
        return new Work(connection) {
            @Override
            public void work() throws SQLException {
                select.setLong(1, ids.getAsLong());
                try (var row = select.executeQuery()) {
                    readAll(row);
                }
            }
        };
    }

    Load.Worker opener(String body) throws SQLException {
        var connection = connect();
        connection.setAutoCommit(false);
        var customer = keyed(connection, CUSTOMER);
        var ticket = keyed(connection, TICKET);
        var message = keyed(connection, MESSAGE);
        var words = words(body);
        var word = connection.prepareStatement(wordsOf(words.size()));
        var event = connection.prepareStatement(EVENT);
        return new Work(connection) {
            @Override
            public void work() throws SQLException {
                ticket.setLong(1, insert(customer));
                long id = insert(ticket);
                message.setLong(1, id);
                message.setString(2, body);
                long messageId = insert(message);
                for (int i = 0; i < words.size(); i++) {
                    word.setLong(4 * i + 1, id);
                    word.setString(4 * i + 2, words.get(i));
                    word.setLong(4 * i + 3, messageId);
                    word.setBoolean(4 * i + 4, false);
                }
                word.executeUpdate();
                event.setString(1, "tickets/" + id);
                event.setString(
                        2, "{\"ticketId\": %d, \"messageId\": %d}".formatted(id, messageId));
                event.executeUpdate();
                connection.commit();
            }
        };
    }

    private static String wordsOf(int count) {
        return WORDS.formatted(String.join(", ", Collections.nCopies(count, "(?, ?, ?, ?)")));
    }

    private static List<String> words(String body) {
        return Arrays.stream(body.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > 2)
                .distinct()
                .sorted()
                .toList();
    }

    private static void readAll(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
            for (int i = 1; i <= columns; i++) {
                row.getObject(i);
            }
        }
    }

    private static PreparedStatement keyed(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
    }

    private static long insert(PreparedStatement statement) throws SQLException {
        statement.executeUpdate();
        try (var keys = statement.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    private abstract static class Work implements Load.Worker {

        private final Connection connection;

        Work(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
