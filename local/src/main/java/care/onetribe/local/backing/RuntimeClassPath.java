package care.onetribe.local.backing;

import care.onetribe.local.LocalProblem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The class path of this module with its libraries, for a JVM of its own: the libraries must not
 * meet those of the tests that use this module.
 */
public final class RuntimeClassPath {

    /** Written by the build of this module. */
    private static final String LIBRARIES = "/META-INF/onetribe-local.classpath";

    private RuntimeClassPath() {}

    public static String value() {
        return ownLocation() + File.pathSeparator + libraries();
    }

    private static Path ownLocation() {
        var source = RuntimeClassPath.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String libraries() {
        try (var text = RuntimeClassPath.class.getResourceAsStream(LIBRARIES)) {
            if (text == null) {
                throw new LocalProblem("Build the module first: ./mvnw install -pl local -am");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
