package care.onetribe.ticket.caremetric;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Plain statements on tables whose rows are numbers to be counted and no objects. */
@ApplicationScoped
class Rows {

    /** So many rows are under way at a time, however many are read. */
    private static final int FETCHED = 200;

    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is made of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with a row. */
    interface Use {
        void row(ResultSet row) throws SQLException;
    }

    /** Writes one item into the parameters of a statement. */
    interface Binding<T> {
        void bind(PreparedStatement statement, T item) throws SQLException;
    }

    <T> List<T> read(String sql, Collection<?> arguments, Reading<T> reading) {
        var all = new ArrayList<T>();
        each(sql, arguments, row -> all.add(reading.of(row)));
        return all;
    }

    /** Streams: what was used is not kept. */
    void each(String sql, Collection<?> arguments, Use use) {
        try (var connection = dataSource.getConnection();
                var select = prepared(connection, sql, arguments);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                use.row(rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void change(String sql, Collection<?> arguments) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql, arguments)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    <T> void changeEach(String sql, Collection<T> items, Binding<T> binding) {
        if (items.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var item : items) {
                binding.bind(statement, item);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, Collection<?> arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCHED);
        int index = 1;
        for (var argument : arguments) {
            statement.setObject(index++, argument);
        }
        return statement;
    }
}
