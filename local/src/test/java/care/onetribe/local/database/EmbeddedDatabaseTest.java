package care.onetribe.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.local.Ports;
import care.onetribe.local.testing.AtOnce;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final String BUFFER_POOL = "64M";

    @TempDir private Path folder;

    @Test
    void aRestartFindsTheDataAndThePasswords() throws SQLException {
        try (var database = start();
                var connection = connect(database, "ticket", "ticket")) {
            execute(connection, "CREATE TABLE ticket.note (text VARCHAR(20))");
            execute(connection, "INSERT INTO ticket.note VALUES ('kept')");
        }

        try (var database = start();
                var connection = connect(database, "ticket", "ticket")) {
            assertEquals("kept", query(connection, "SELECT text FROM ticket.note"));
        }
    }

    @Test
    void aServiceReachesItsOwnDatabaseOnly() throws SQLException {
        try (var database = start();
                var connection = connect(database, "coaching", "coaching")) {
            assertEquals("coaching", query(connection, "SELECT DATABASE()"));
            assertThrows(
                    SQLException.class,
                    () -> execute(connection, "CREATE TABLE ticket.stolen (id INT)"));
        }
    }

    @Test
    void everyCommitIsOnDiskBeforeItIsAnswered() throws SQLException {
        try (var database = start();
                var connection = connect(database, DatabaseCredentials.OWNER, "ticket")) {
            assertEquals("1", query(connection, "SELECT @@GLOBAL.innodb_flush_log_at_trx_commit"));
        }
    }

    @Test
    void itsTemporaryTablesAreOutOfReachOfOtherServers() throws SQLException {
        try (var database = start();
                var connection = connect(database, DatabaseCredentials.OWNER, "ticket")) {
            var temporary = folder.toAbsolutePath().resolve("temporary").toString();
            assertEquals(temporary, query(connection, "SELECT @@GLOBAL.tmpdir"));
        }
    }

    @Test
    void severalAreSetUpAtOnceAndNoneMindsTheOthers() throws Exception {
        var databases =
                AtOnce.run(
                        3,
                        i ->
                                EmbeddedDatabase.start(
                                        folder.resolve("of-" + i),
                                        Ports.free(1).get(0),
                                        BUFFER_POOL));

        assertEquals(3, databases.size());
        databases.forEach(EmbeddedDatabase::close);
    }

    @Test
    void onlyThisMachineReachesIt() throws SQLException {
        try (var database = start();
                var connection = connect(database, DatabaseCredentials.OWNER, "ticket")) {
            assertEquals("127.0.0.1", query(connection, "SELECT @@GLOBAL.bind_address"));
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, Ports.free(1).get(0), BUFFER_POOL);
    }

    private Connection connect(EmbeddedDatabase database, String user, String name)
            throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl() + "/" + name,
                user,
                DatabaseCredentials.of(folder).password(user));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
