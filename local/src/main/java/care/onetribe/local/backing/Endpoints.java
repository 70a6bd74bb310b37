package care.onetribe.local.backing;

import care.onetribe.local.Folders;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the database and the issuer of a folder are reached, as their process wrote it down when
 * both were ready.
 *
 * @param databaseUrl JDBC URL without a database; empty when there is none
 * @param databaseProcess process id of the server; 0 when there is none
 * @param issuerUrl empty when there is none
 */
public record Endpoints(String databaseUrl, long databaseProcess, String issuerUrl) {

    private static final String FILE = "endpoints";

    /** Returns nothing as long as they are not ready. */
    public static Optional<Endpoints> read(Path folder) {
        var file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Endpoints parse(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return new Endpoints(
                properties.getProperty("databaseUrl"),
                Long.parseLong(properties.getProperty("databaseProcess")),
                properties.getProperty("issuerUrl"));
    }

    /** Whether the server still runs: a process that was killed leaves this written. */
    public boolean isServed() {
        return ProcessHandle.of(databaseProcess).isPresent();
    }

    void write(Path folder) throws IOException {
        var text =
                """
                databaseUrl=%s
                databaseProcess=%d
                issuerUrl=%s
                """
                        .formatted(databaseUrl, databaseProcess, issuerUrl);
        Folders.writePrivately(folder.resolve(FILE), text);
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
