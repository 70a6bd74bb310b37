package care.onetribe.local.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the programs of an unpacked distribution, which differ a little between systems. */
final class MariaDbPrograms {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("windows");
    private static final boolean MAC = SYSTEM.startsWith("mac");

    private final Path base;

    MariaDbPrograms(Path base) {
        this.base = base;
    }

    /**
     * Fills a folder with the system tables of a new server; returns whether it worked.
     *
     * @param temporary of its own: two that are set up at once delete each other's tables
     */
    boolean install(Path data, Path temporary, File log) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (WINDOWS) {
            command.add(base.resolve("bin/mariadb-install-db.exe").toString());
        } else {
            command.add(base.resolve("scripts/mariadb-install-db").toString());
            command.addAll(
                    List.of("--no-defaults", "--force", "--skip-name-resolve", "--skip-test-db"));
            command.add(EmbeddedDatabase.REDO_LOG_SIZE);
            command.add("--basedir=" + base);
            command.add("--tmpdir=" + temporary);
        }
        command.add("--datadir=" + data);
        return run(command, log).waitFor() == 0 && Files.isDirectory(data.resolve("mysql"));
    }

    Process serve(Path data, List<String> options, File log) throws IOException {
        var command = new ArrayList<String>();
        command.add(base.resolve(WINDOWS ? "bin/mariadbd.exe" : "bin/mariadbd").toString());
        // Must be the first option.
        command.add("--no-defaults");
        command.add("--console");
        command.add("--basedir=" + base);
        command.add("--datadir=" + data);
        command.addAll(options);
        return run(command, log);
    }

    private Process run(List<String> command, File log) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        if (MAC) {
            var libraries = base.resolve("libs").toString();
            builder.environment().put("DYLD_FALLBACK_LIBRARY_PATH", libraries);
        }
        return builder.start();
    }
}
