package care.onetribe.systemtests.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out project that the tests are part of. */
public final class Project {

    private Project() {}

    public static Path folder() {
        return Path.of(System.getProperty("onetribe.home", "..")).toAbsolutePath().normalize();
    }

    /** A file that is committed. */
    public static String read(String path) {
        try {
            return Files.readString(folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
