package care.onetribe.local.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What something costs, counted in rows that the database reads for it: on all connections, from
 * the tables of one service, whatever other services' tests read at the same time.
 */
public final class RowsRead {

    /** What is done. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    private final DataSource database;

    /**
     * @param database of the service whose tables are meant
     */
    public RowsRead(DataSource database) {
        this.database = database;
    }

    /**
     * Runs a task and returns how many rows were read meanwhile.
     *
     * @throws Exception what the task throws, or that the rows could not be counted
     */
    public long during(Task task) throws Exception {
        try (var connection = database.getConnection()) {
            countFromNowOn(connection);
            long before = soFar(connection);
            task.run();
            return soFar(connection) - before;
        }
    }

    private static void countFromNowOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set global userstat = on");
        }
    }

    private static long soFar(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select coalesce(sum(rows_read), 0)"
                                        + " from information_schema.table_statistics"
                                        + " where table_schema = database()")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
