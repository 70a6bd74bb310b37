package care.onetribe.local;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of the user in which things are kept that can be made again. */
public final class UserCache {

    private UserCache() {}

    /** {@code $XDG_CACHE_HOME}, {@code %LOCALAPPDATA%} or {@code ~/.cache}, each with our name. */
    public static Path folder() {
        return Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
                .map(System::getenv)
                .filter(folder -> folder != null && !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("onetribe");
    }
}
