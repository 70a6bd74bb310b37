package care.onetribe.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script, started from a folder that is not the project's. */
class LauncherTest {

    @TempDir private Path folder;

    @Test
    void aJdkThatIsTooOldIsNamedInOneLine() throws Exception {
        var java = java("openjdk version \\\"11.0.2\\\" 2019-01-15");

        assertEquals(
                "Java 11 at %s is too old: set JAVA_HOME to a JDK 17 or later.\n".formatted(java),
                launch());
    }

    @Test
    void theOldWayToCountVersionsIsUnderstood() throws Exception {
        var java = java("java version \\\"1.8.0_392\\\"");

        assertEquals(
                "Java 8 at %s is too old: set JAVA_HOME to a JDK 17 or later.\n".formatted(java),
                launch());
    }

    @Test
    void aJavaHomeWithoutJavaIsNamedInOneLine() throws Exception {
        assertEquals(
                "No Java at %s: install a JDK 17 or later, or set JAVA_HOME.\n"
                        .formatted(folder.resolve("bin/java")),
                launch());
    }

    private String launch() throws IOException, InterruptedException {
        var script = Path.of("../onetribe").toAbsolutePath().normalize();
        var builder = new ProcessBuilder(script.toString(), "up").directory(folder.toFile());
        builder.environment().put("JAVA_HOME", folder.toString());
        var process = builder.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor());
        return output;
    }

    private Path java(String version) throws IOException {
        var java = folder.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho \"%s\" >&2\n".formatted(version));
        java.toFile().setExecutable(true);
        return java;
    }
}
