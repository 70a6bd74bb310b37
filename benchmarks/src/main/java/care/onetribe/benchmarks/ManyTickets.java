package care.onetribe.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings the database to a number of tickets by copying the conversations that are there, messages
 * included. For measuring only: the copies have no events.
 */
final class ManyTickets {

    private ManyTickets() {}

    /** Copies until there are at least so many tickets. */
    static void upTo(int count, Connection connection) throws SQLException {
        long present = count(connection);
        long originals = max(connection);
        for (long offset = originals; present < count; offset += originals) {
            copy(connection, offset, originals, count - present);
            present = count(connection);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze table ticket, message, customer");
        }
    }

    private static void copy(Connection connection, long offset, long originals, long most)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into ticket (id, version, subject, channel, status, urgency,
                      customer_mood, opening_mood, customer_id, theme_id, owner_id, team_id,
                      expectation, expectation_confirmed, exchanges, replies, handovers,
                      reopenings, unanswered,
                      opened_at, first_replied_at, resolved_at, closed_at, last_message_at,
                      resolution)
                    select id + %1$d, version, subject, channel, status, urgency, customer_mood,
                      opening_mood, customer_id, theme_id, owner_id, team_id,
                      expectation, expectation_confirmed, exchanges, replies, handovers,
                      reopenings, unanswered,
                      opened_at + interval %1$d second, first_replied_at, resolved_at, closed_at,
                      last_message_at + interval %1$d second, resolution
                    from ticket where id <= %2$d order by id limit %3$d
                    """
                            .formatted(offset, originals, most));
            statement.execute(
                    """
                    insert into message (ticket_id, kind, author_id, sent_at, heading, body)
                    select m.ticket_id + %1$d, m.kind, m.author_id, m.sent_at, m.heading, m.body
                    from message m join ticket t on t.id = m.ticket_id + %1$d
                    where m.ticket_id <= %2$d
                    """
                            .formatted(offset, originals));
        }
    }

    private static long count(Connection connection) throws SQLException {
        return number(connection, "select count(*) from ticket");
    }

    private static long max(Connection connection) throws SQLException {
        return number(connection, "select max(id) from ticket");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
