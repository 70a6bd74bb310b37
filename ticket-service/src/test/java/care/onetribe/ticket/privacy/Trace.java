package care.onetribe.ticket.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks for a word in every column of every table that can hold one. */
final class Trace {

    private static final String COLUMNS =
            """
            select table_name, column_name from information_schema.columns
            where table_schema = database() and data_type in
              ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext',
               'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')
            """;

    private final DataSource dataSource;

    Trace(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** As table and column, wherever the word stands in any case. */
    List<String> of(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = dataSource.getConnection()) {
            var columns = columns(connection);
            assertTrue(columns.size() > 50, "far too few columns: " + columns.size());
            for (var column : columns) {
                if (holds(connection, column, word)) {
                    found.add(column);
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private static List<String> columns(Connection connection) throws SQLException {
        var columns = new ArrayList<String>();
        try (var select = connection.prepareStatement(COLUMNS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                columns.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        return columns;
    }

    private static boolean holds(Connection connection, String column, String word)
            throws SQLException {
        var parts = column.split("\\.");
        var sql =
                "select 1 from `%s` where instr(lower(convert(`%s` using utf8mb4)), ?) > 0 limit 1"
                        .formatted(parts[0], parts[1]);
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, word);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
