package care.onetribe.local.backing;

import care.onetribe.local.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in a folder of data that says: the database of this folder is killed on purpose, and will
 * be started again. Without it, the process of the database ends with the server.
 */
record DatabasePause(Path file) {

    static DatabasePause of(Path folder) {
        return new DatabasePause(folder.resolve("database-pause"));
    }

    void begin() throws IOException {
        Folders.writePrivately(file, "");
    }

    void end() throws IOException {
        Files.deleteIfExists(file);
    }

    boolean isOn() {
        return Files.exists(file);
    }
}
