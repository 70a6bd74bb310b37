package care.onetribe.local.database;

import care.onetribe.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The statements that a server runs when it starts; they hold passwords, so they do not stay. */
record AccountsFile(Path path) implements AutoCloseable {

    private static final List<String> DATABASES = List.of("ticket", "coaching", "recognition");

    /** Writes the statements that make the databases and accounts of a folder. */
    static AccountsFile write(Path folder) throws IOException {
        var sql = new StringBuilder();
        for (var database : DATABASES) {
            sql.append("CREATE DATABASE IF NOT EXISTS `%s`;\n".formatted(database));
        }
        DatabaseCredentials.of(folder).accounts().forEach(account -> sql.append(account.sql()));
        var file = folder.toAbsolutePath().resolve("accounts.sql");
        Folders.writePrivately(file, sql.toString());
        return new AccountsFile(file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
