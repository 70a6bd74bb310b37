package care.onetribe.kit.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The positions of committed events. Auto-increment ids are taken before the commit, so a reader
 * that follows them can pass an event that commits late; positions are given afterwards, one
 * replica at a time, and have no gaps.
 */
@ApplicationScoped
class Positions {

    private static final int BATCH = 1_000;

    private final DataSource dataSource;

    Positions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Gives a position to every committed event that has none.
     *
     * @return the last position given so far, by any replica
     */
    long assignAll() {
        while (hasUnpositioned()) {
            QuarkusTransaction.requiringNew().run(this::assignBatch);
        }
        return last();
    }

    private boolean hasUnpositioned() {
        return single("select exists(select 1 from event where position is null)") == 1;
    }

    long last() {
        return single("select last_position from event_sequence");
    }

    private void assignBatch() {
        try (var connection = dataSource.getConnection()) {
            long position = lockLast(connection);
            var ids = unpositioned(connection);
            assign(connection, ids, position + 1);
            advance(connection, position + ids.size());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long lockLast(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement(
                                "select last_position from event_sequence for update");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * A plain read: rows of transactions that have not committed are neither seen nor waited for.
     */
    private static List<Long> unpositioned(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement(
                                "select id from event where position is null order by id limit "
                                        + BATCH);
                var rows = statement.executeQuery()) {
            var ids = new ArrayList<Long>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    /** One statement for each run of ids without a gap, which are few. */
    private static void assign(Connection connection, List<Long> ids, long firstPosition)
            throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update event set position = id + ? where id between ? and ?")) {
            int from = 0;
            while (from < ids.size()) {
                int to = endOfRun(ids, from);
                update.setLong(1, firstPosition + from - ids.get(from));
                update.setLong(2, ids.get(from));
                update.setLong(3, ids.get(to));
                update.executeUpdate();
                from = to + 1;
            }
        }
    }

    private static int endOfRun(List<Long> ids, int from) {
        int to = from;
        while (to + 1 < ids.size() && ids.get(to + 1) == ids.get(to) + 1) {
            to++;
        }
        return to;
    }

    private static void advance(Connection connection, long position) throws SQLException {
        try (var statement =
                connection.prepareStatement("update event_sequence set last_position = ?")) {
            statement.setLong(1, position);
            statement.executeUpdate();
        }
    }

    private long single(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
