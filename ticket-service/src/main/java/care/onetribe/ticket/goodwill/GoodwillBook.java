package care.onetribe.ticket.goodwill;

import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * Books what happened to customers, each thing once, however often it is told of. The balance moves
 * in the transaction of its entry. A ticket's row is locked before, as in every change of a ticket.
 */
@ApplicationScoped
public class GoodwillBook {

    private static final String NOTE =
            "insert ignore into goodwill_entry"
                    + " (customer_id, ticket_id, reason, occurrence, points, at)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private static final String TAKE_BACK =
            "delete from goodwill_entry where ticket_id = ? and reason = ? and occurrence = ?"
                    + " returning points";

    private static final String MOVE =
            "insert into goodwill (customer_id, balance) values (?, ?)"
                    + " on duplicate key update balance = balance + values(balance)";

    private final DataSource dataSource;
    private final GoodwillConfig config;

    GoodwillBook(DataSource dataSource, GoodwillConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /**
     * What happened, and to whom.
     *
     * @param occurrence tells what happened several times on one ticket apart
     */
    public record Happening(
            long customerId, long ticketId, GoodwillReason reason, long occurrence) {}

    /** Somebody told a customer that what they reported on a ticket is fixed. */
    public void toldOfFix(long customerId, long ticketId, Instant at) {
        note(new Happening(customerId, ticketId, GoodwillReason.TOLD_OF_FIX, 0), at);
    }

    /** Books something, unless it is booked already or worth nothing. */
    void note(Happening happening, Instant at) {
        int points = config.points().of(happening.reason());
        if (points == 0) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            if (insert(connection, happening, points, at)) {
                move(connection, happening.customerId(), points);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** It is not so any more: the customer changed their answer. */
    void takeBack(Happening happening) {
        try (var connection = dataSource.getConnection()) {
            var points = delete(connection, happening);
            if (points.isPresent()) {
                move(connection, happening.customerId(), -points.getAsInt());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean insert(
            Connection connection, Happening happening, int points, Instant at)
            throws SQLException {
        try (var insert = connection.prepareStatement(NOTE)) {
            insert.setLong(1, happening.customerId());
            insert.setLong(2, happening.ticketId());
            insert.setString(3, happening.reason().name());
            insert.setLong(4, happening.occurrence());
            insert.setInt(5, points);
            insert.setObject(6, UtcColumn.of(at));
            return insert.executeUpdate() == 1;
        }
    }

    private static OptionalInt delete(Connection connection, Happening happening)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(TAKE_BACK)) {
            delete.setLong(1, happening.ticketId());
            delete.setString(2, happening.reason().name());
            delete.setLong(3, happening.occurrence());
            try (var row = delete.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    private static void move(Connection connection, long customerId, int points)
            throws SQLException {
        try (var move = connection.prepareStatement(MOVE)) {
            move.setLong(1, customerId);
            move.setInt(2, points);
            move.executeUpdate();
        }
    }
}
