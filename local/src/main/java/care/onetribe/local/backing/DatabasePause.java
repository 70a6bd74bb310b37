package care.onetribe.local.backing;

import care.onetribe.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in a folder of data that says: the database of this folder is killed on purpose, and is
 * started again when the pause is over. Without it, the process of the database ends with the
 * server. Whoever kills begins and ends the pause, however late that process notices; it forgets
 * the pause itself.
 */
record DatabasePause(Path file) {

    private static final String ON = "on";
    private static final String OVER = "over";

    static DatabasePause of(Path folder) {
        return new DatabasePause(folder.resolve("database-pause"));
    }

    void begin() {
        write(ON);
    }

    void end() {
        write(OVER);
    }

    private void write(String state) {
        try {
            Folders.writePrivately(file, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    boolean isOver() {
        try {
            return Files.readString(file).equals(OVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
