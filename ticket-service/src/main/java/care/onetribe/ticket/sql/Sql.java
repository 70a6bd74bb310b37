package care.onetribe.ticket.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Reads and writes by statements of SQL, in the transaction of the caller where there is one. By
 * plain JDBC: Hibernate translates a statement with a list of arguments anew each time, which costs
 * more than the statement itself, and looks through all that it holds before each.
 */
@ApplicationScoped
public class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What becomes of one row. */
    public interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a statement, in its order. */
    public <T> List<T> rows(String statement, List<?> arguments, RowReader<T> reader) {
        try (var connection = dataSource.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.size(); i++) {
                prepared.setObject(i + 1, arguments.get(i));
            }
            try (var row = prepared.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Changes rows. What entities of this transaction were changed to may not be in them yet.
     *
     * @return how many rows
     */
    public int update(String statement, Object... arguments) {
        try (var connection = dataSource.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of each row. */
    public List<Long> ids(String statement, List<?> arguments) {
        return rows(statement, arguments, row -> row.getLong(1));
    }

    /** So many question marks, for an {@code in (…)}. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /**
     * The ids for an {@code in (…)}, or rows to be inserted, the last one repeated up to a power of
     * two: few different statements, so that each stays prepared.
     */
    public static <T> List<T> padded(List<T> all) {
        int size = Integer.highestOneBit(Math.max(1, all.size() * 2 - 1));
        var last = all.get(all.size() - 1);
        return Stream.concat(all.stream(), Collections.nCopies(size - all.size(), last).stream())
                .collect(Collectors.toList());
    }
}
