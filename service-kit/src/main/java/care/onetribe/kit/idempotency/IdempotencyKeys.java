package care.onetribe.kit.idempotency;

import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keys and the answers given under them, in the table {@code idempotency}. A key that is being
 * worked on is a row that its transaction has inserted and not yet committed: the row's lock tells
 * a second request that the first is still running, and a crash releases it.
 */
@ApplicationScoped
class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int DUPLICATE_ENTRY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final DataSource dataSource;
    private final Clock clock;

    IdempotencyKeys(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Claims a key for the transaction at hand.
     *
     * @return the answer that was given under it, or empty when it is new
     * @throws KeyReused when it was used for another request
     * @throws StillRunning when its first request has not finished
     */
    Optional<StoredAnswer> claim(Slot slot) {
        try (var connection = dataSource.getConnection()) {
            return insert(connection, slot)
                    ? Optional.empty()
                    : Optional.of(find(connection, slot));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Keeps the answer; it becomes visible when the transaction commits. */
    void store(Slot slot, StoredAnswer answer) {
        try (var connection = dataSource.getConnection();
                var update =
                        connection.prepareStatement(
                                "update idempotency set status = ?, location = ?, etag = ?, body = ?"
                                        + " where key_hash = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setBytes(4, answer.body());
            update.setBytes(5, slot.keyHash());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Forgets answers older than 24 hours.
     *
     * @param most how many at the most, so that no transaction grows long
     * @return how many were forgotten
     */
    int forgetOld(int most) {
        try (var connection = dataSource.getConnection();
                var delete =
                        connection.prepareStatement(
                                "delete from idempotency where created_at < ? limit ?")) {
            delete.setObject(1, UtcColumn.of(clock.instant().minus(KEPT)));
            delete.setInt(2, most);
            return delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean insert(Connection connection, Slot slot) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "set statement innodb_lock_wait_timeout = 0 for insert into idempotency"
                                + " (key_hash, request_hash, status, created_at)"
                                + " values (?, ?, 0, ?)")) {
            insert.setBytes(1, slot.keyHash());
            insert.setBytes(2, slot.requestHash());
            insert.setObject(3, UtcColumn.of(clock.instant()));
            insert.executeUpdate();
            return true;
        } catch (SQLException refused) {
            if (refused.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                throw new StillRunning();
            }
            if (refused.getErrorCode() == DUPLICATE_ENTRY) {
                return false;
            }
            throw refused;
        }
    }

    private static StoredAnswer find(Connection connection, Slot slot) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "select request_hash, status, location, etag, body from idempotency"
                                + " where key_hash = ?")) {
            select.setBytes(1, slot.keyHash());
            return answer(select, slot);
        }
    }

    private static StoredAnswer answer(PreparedStatement select, Slot slot) throws SQLException {
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                throw new StillRunning();
            }
            if (!Arrays.equals(row.getBytes(1), slot.requestHash())) {
                throw new KeyReused();
            }
            return new StoredAnswer(
                    row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5));
        }
    }
}
