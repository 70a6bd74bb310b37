package care.onetribe.local.database;

import care.onetribe.local.Deadline;
import care.onetribe.local.Folders;
import care.onetribe.local.LocalProblem;
import care.onetribe.local.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server on a folder of data, unpacked and installed as needed. It listens on loopback
 * only, syncs every commit to disk, and stops with this JVM.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String REDO_LOG_SIZE = "--innodb-log-file-size=256M";

    /** Enough for the recovery of a server that was killed while it wrote much. */
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final Process server;
    private final int port;

    private EmbeddedDatabase(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server that has the databases {@code ticket}, {@code coaching} and {@code
     * recognition} and the accounts of {@link DatabaseCredentials}; returns when it is ready.
     *
     * @param folder where the data, the passwords and the log are, or will be
     * @param bufferPool size in MariaDB's notation, as in {@code 512M}
     * @throws LocalProblem when it does not start
     */
    public static EmbeddedDatabase start(Path folder, int port, String bufferPool) {
        var log = LogFile.in(folder, "database");
        try {
            var programs = new MariaDbPrograms(MariaDbDistribution.unpacked());
            var data = folder.toAbsolutePath().resolve("data");
            var temporary = data.resolveSibling("temporary");
            Folders.createPrivately(temporary);
            install(programs, data, temporary, log);
            return serve(programs, data, temporary, port, bufferPool, log);
        } catch (IOException e) {
            throw new LocalProblem("MariaDB cannot use %s: %s".formatted(folder, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalProblem("Interrupted while MariaDB started.", e);
        }
    }

    /** An interrupted installation leaves no folder that looks like a whole one. */
    private static void install(MariaDbPrograms programs, Path data, Path temporary, LogFile log)
            throws IOException, InterruptedException {
        if (Files.exists(data)) {
            return;
        }
        var draft = data.resolveSibling("data.new");
        Folders.delete(draft);
        Folders.createPrivately(draft);
        if (!programs.install(draft, temporary, log.path().toFile())) {
            throw new LocalProblem("MariaDB could not be set up: " + log.tail());
        }
        Files.move(draft, data);
    }

    private static EmbeddedDatabase serve(
            MariaDbPrograms programs,
            Path data,
            Path temporary,
            int port,
            String bufferPool,
            LogFile log)
            throws IOException {
        try (var accounts = AccountsFile.write(data.getParent())) {
            var options = options(port, bufferPool, accounts.path(), temporary);
            var server = programs.serve(data, options, log.path().toFile());
            var database = new EmbeddedDatabase(server, port);
            database.awaitReady(log);
            return database;
        }
    }

    private static List<String> options(
            int port, String bufferPool, Path accounts, Path temporary) {
        return List.of(
                // MariaDB refuses to run as root unless told so.
                "--user=" + System.getProperty("user.name"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Or it makes a certificate at every start, which takes seconds.
                "--skip-ssl",
                // Relative to the data: an absolute path may be longer than a socket's may be.
                "--socket=mariadb.sock",
                // A server that starts deletes the tables of every other one in the same place.
                "--tmpdir=" + temporary,
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--max-connections=300",
                "--max-allowed-packet=64M",
                "--performance-schema=OFF",
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + bufferPool,
                REDO_LOG_SIZE);
    }

    private void awaitReady(LogFile log) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        var answered =
                Deadline.in(LONGEST_START)
                        .await(() -> log.contains("ready for connections") || !server.isAlive());
        if (!answered || !server.isAlive()) {
            close();
            throw new LocalProblem("MariaDB did not start: " + log.tail());
        }
    }

    /** URL of the server without a database. */
    public String jdbcUrl() {
        return url(port);
    }

    /** URL of a server on a port, without a database. */
    public static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port;
    }

    /** The server's process, which outlives a JVM that is killed. */
    public long processId() {
        return server.pid();
    }

    /** Stops the server and waits until it has. */
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
