package care.onetribe.benchmarks;

import java.sql.SQLException;

/**
 * The agent who has most tickets to look after among those imported.
 *
 * @param ticket the newest of theirs that waits for its customer
 */
record BusyAgent(String handle, long ticket) {

    private static final String FIND =
            "select owner_id, max(id) from ticket where status = 'WAITING_ON_CUSTOMER' and owner_id"
                    + " is not null group by owner_id order by count(*) desc limit 1";

    static BusyAgent in(PlainJdbc tickets) throws SQLException {
        try (var connection = tickets.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(FIND)) {
            row.next();
            return new BusyAgent(row.getString(1), row.getLong(2));
        }
    }
}
