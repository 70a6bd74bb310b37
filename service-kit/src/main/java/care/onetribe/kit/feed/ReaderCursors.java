package care.onetribe.kit.feed;

import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * How far this service has read other feeds, who of its replicas is reading, and what is in the
 * way, in the table {@code feed_cursor}: a row a reader.
 */
@ApplicationScoped
class ReaderCursors {

    /** Of what is kept of a failure, in characters. */
    static final int LONGEST_REASON = 500;

    private final DataSource dataSource;

    ReaderCursors(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Where a reader stands.
     *
     * @param position the cursor to go on from, or null at the very beginning
     * @param failures how often the next event could not be taken
     * @param failure why not the last time, or null
     * @param retryAt when to try again, or null for at once
     */
    record Standing(String position, int failures, String failure, Instant retryAt) {

        boolean mayTryAt(Instant now) {
            return retryAt == null || !now.isBefore(retryAt);
        }
    }

    Standing read(String reader) {
        return find(reader).orElse(new Standing(null, 0, null, null));
    }

    private Optional<Standing> find(String reader) {
        var sql = "select position, failures, failure, retry_at from feed_cursor where source = ?";
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, reader);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Standing(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getString(3),
                                        UtcColumn.read(row, "retry_at")))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Takes the lease of a reader, or keeps it.
     *
     * @return false while another replica holds it
     */
    boolean lease(String reader, String owner, Instant now, Instant until) {
        if (claim(reader, owner, now, until)) {
            return true;
        }
        begin(reader);
        return claim(reader, owner, now, until);
    }

    private boolean claim(String reader, String owner, Instant now, Instant until) {
        return run(
                        "update feed_cursor set lease_owner = ?, lease_until = ? where source = ?"
                                + " and (lease_owner = ? or lease_until is null or lease_until < ?)",
                        owner,
                        UtcColumn.of(until),
                        reader,
                        owner,
                        UtcColumn.of(now))
                == 1;
    }

    /** Lets other replicas go on at once. */
    void releaseAll(String owner) {
        run("update feed_cursor set lease_until = null where lease_owner = ?", owner);
    }

    /**
     * Moves the cursor on in the transaction at hand. The row's lock keeps other replicas out until
     * it ends, also those that still believe in a lease that ran out.
     *
     * @param expected the cursor that was read from, or null
     * @return false when another replica has moved it since
     */
    boolean moveOn(String reader, String expected, String next) {
        if (expected == null) {
            begin(reader);
        }
        return run(
                        "update feed_cursor set position = ?, failures = 0, failure = null,"
                                + " retry_at = null where source = ? and position <=> ?",
                        next,
                        reader,
                        expected)
                == 1;
    }

    /** Remembers that the next event could not be taken. */
    void failed(String reader, String reason, Instant retryAt) {
        run(
                "update feed_cursor set failures = failures + 1, failure = ?, retry_at = ?"
                        + " where source = ?",
                reason,
                UtcColumn.of(retryAt),
                reader);
    }

    private void begin(String reader) {
        run("insert ignore into feed_cursor (source) values (?)", reader);
    }

    private int run(String sql, Object... arguments) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
