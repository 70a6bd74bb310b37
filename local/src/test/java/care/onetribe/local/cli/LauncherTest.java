package care.onetribe.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell script in a project that was never built, with a Java and a Maven that pretend. */
class LauncherTest {

    private static final String JAVA_17 =
            """
            [ "$1" = -version ] && echo 'openjdk version "17.0.9" 2023-10-17' >&2 || echo "Java runs"
            """;

    @TempDir private Path project;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("../onetribe"), project.resolve("onetribe"));
    }

    @Test
    void aJdkThatIsTooOldIsNamedInOneLine() throws Exception {
        var java = program("bin/java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        assertEquals(
                "Java 11 at %s is too old: set JAVA_HOME to a JDK 17 or later.\n".formatted(java),
                launch(1));
    }

    @Test
    void theOldWayToCountVersionsIsUnderstood() throws Exception {
        var java = program("bin/java", "echo 'java version \"1.8.0_392\"' >&2");

        assertEquals(
                "Java 8 at %s is too old: set JAVA_HOME to a JDK 17 or later.\n".formatted(java),
                launch(1));
    }

    @Test
    void aJavaHomeWithoutJavaIsNamedInOneLine() throws Exception {
        assertEquals(
                "No Java at %s: install a JDK 17 or later, or set JAVA_HOME.\n"
                        .formatted(project.resolve("bin/java")),
                launch(1));
    }

    @Test
    void theFirstStartBuildsAndTellsOfEachModuleAsItComes() throws Exception {
        program("bin/java", JAVA_17);
        program(
                "mvnw",
                """
                echo "[INFO] Building OneTribe 1.0.0-SNAPSHOT      [1/2]"
                echo "[INFO] Building jar: onetribe-local.jar"
                echo "[INFO] Building OneTribe local 1.0.0-SNAPSHOT      [2/2]"
                mkdir -p local/target/classes/META-INF
                touch local/target/classes/META-INF/onetribe-local.classpath
                """);

        assertEquals(
                """
                Building, which takes a minute or two, and longer while libraries are downloaded
                  1/2    OneTribe
                  2/2    OneTribe local
                Java runs
                """,
                launch(0));
    }

    @Test
    void aBuildThatFailsShowsItsErrorsAndWhereTheRestIs() throws Exception {
        program("bin/java", JAVA_17);
        program(
                "mvnw",
                """
                echo "[INFO] Building OneTribe 1.0.0-SNAPSHOT      [1/2]"
                echo "[ERROR] No space left on device"
                exit 1
                """);

        assertEquals(
                """
                Building, which takes a minute or two, and longer while libraries are downloaded
                  1/2    OneTribe
                [ERROR] No space left on device
                The build failed; all that it said is in %s
                """
                        .formatted(project.resolve("target/build.log")),
                launch(1));
    }

    /** A module's jar is named after its artifact. */
    @ParameterizedTest
    @ValueSource(strings = {"onetribe", "onetribe.cmd"})
    void theJarsThatItRunsAreThoseThatTheBuildMakes(String name) throws IOException {
        var script = Files.readString(Path.of("..", name)).replace('\\', '/');
        var jars = Pattern.compile("/([a-z-]+)/target/([a-z-]+)\\.jar").matcher(script);
        var modules = new TreeSet<String>();
        while (jars.find()) {
            modules.add(jars.group(1));
            var module = Files.readString(Path.of("..", jars.group(1), "pom.xml"));
            var own = module.substring(module.indexOf("</parent>"));
            assertTrue(
                    own.contains("<artifactId>" + jars.group(2) + "</artifactId>"), jars.group());
        }

        assertEquals(Set.of("benchmarks", "local"), modules);
    }

    /** From a folder that is not the project's. */
    private String launch(int exitCode) throws IOException, InterruptedException {
        var script = project.resolve("onetribe").toString();
        var builder = new ProcessBuilder("sh", script, "up").directory(Path.of("/").toFile());
        builder.environment().put("JAVA_HOME", project.toString());
        var process = builder.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exitCode, process.waitFor(), output);
        return output;
    }

    private Path program(String name, String lines) throws IOException {
        var program = project.resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + lines);
        program.toFile().setExecutable(true);
        return program;
    }
}
