package care.onetribe.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How far this service has read other feeds, in the table {@code feed_cursor}. */
@ApplicationScoped
class ReaderCursors {

    private final DataSource dataSource;

    ReaderCursors(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The cursor to go on from, or null at the very beginning. */
    String read(String source) {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement(
                                "select position from feed_cursor where source = ?")) {
            select.setString(1, source);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Moves the cursor on in the transaction at hand. The row's lock keeps other replicas out until
     * it ends.
     *
     * @param expected the cursor that was read from, or null
     * @return false when another replica has moved it since
     */
    boolean moveOn(String source, String expected, String next) {
        var sql =
                expected == null
                        ? "insert ignore into feed_cursor (position, source) values (?, ?)"
                        : "update feed_cursor set position = ? where source = ? and position = ?";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, next);
            statement.setString(2, source);
            if (expected != null) {
                statement.setString(3, expected);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
