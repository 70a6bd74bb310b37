package care.onetribe.ticket;

import java.sql.Connection;
import java.sql.SQLException;

/** So many tickets that reading all of them is no choice for the database. */
public final class Crowd {

    private Crowd() {}

    /** Adds 5,000 that are like one, but with an owner, in a team, waiting and without messages. */
    public static void like(long id, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into ticket (version, subject, channel, status, urgency, customer_mood,
                      opening_mood, customer_id, owner_id, team_id, expectation_confirmed,
                      exchanges, replies, handovers, reopenings, unanswered, opened_at,
                      last_message_at)
                    select 0, subject, channel, 'WAITING_ON_CUSTOMER', urgency, customer_mood,
                      opening_mood, customer_id, 'explained', 'explained', false, 0, 0, 0, 0, false,
                      opened_at, last_message_at
                    from ticket join seq_1_to_5000 where id = %d
                    """
                            .formatted(id));
            statement.execute("analyze table ticket");
        }
    }
}
