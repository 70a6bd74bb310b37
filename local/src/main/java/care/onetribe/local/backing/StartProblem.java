package care.onetribe.local.backing;

import care.onetribe.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The line that a process leaves in its folder when it cannot start. */
final class StartProblem {

    private static final String FILE = "problem";

    private StartProblem() {}

    static void write(Path folder, String line) throws IOException {
        Folders.writePrivately(folder.resolve(FILE), line);
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    static Optional<String> read(Path folder) {
        var file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
