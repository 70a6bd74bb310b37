package care.onetribe.local.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.ChildProcess;
import care.onetribe.local.backing.RuntimeClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class BuildServicesTest {

    @Test
    void everyTestJvmIsToldOfADatabaseWhereItMayDoEverything() throws SQLException {
        var url = System.getProperty("ONETRIBE_DB_URL");
        var user = System.getProperty("ONETRIBE_DB_USER");
        var password = System.getProperty("ONETRIBE_DB_PASSWORD");

        try (var connection = DriverManager.getConnection(url + "/", user, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE DATABASE build_services_test");
            statement.execute("DROP DATABASE build_services_test");
        }
    }

    @Test
    void theSameTokenIsGivenForTheSameArguments() {
        assertEquals(TestTokens.of("mina", "agent"), TestTokens.of("mina", "agent"));
        assertNotEquals(TestTokens.of("mina", "agent"), TestTokens.of("mina", "lead"));
    }

    @Test
    void jvmsThatStartAtOnceShareOnePairOfServicesUntilTheirBuildEnds() throws Exception {
        var build = new ProcessBuilder("sleep", "600").start();
        var key = "test-" + UUID.randomUUID();
        try {
            var first = probe(key, build.pid());
            var second = probe(key, build.pid());

            var endpoints = output(first);

            assertEquals(endpoints, output(second));
            var database = Long.parseLong(endpoints.replaceAll(".*databaseProcess=(\\d+).*", "$1"));
            assertTrue(ProcessHandle.of(database).isPresent());
            build.destroyForcibly();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> ProcessHandle.of(database).isEmpty());
        } finally {
            build.destroyForcibly();
        }
    }

    private static Process probe(String key, long build) throws IOException {
        var classes = BuildServicesTest.class.getProtectionDomain().getCodeSource().getLocation();
        var classPath = classes.getPath() + ":" + RuntimeClassPath.value();
        var command =
                List.of(
                        ChildProcess.java(),
                        "-cp",
                        classPath,
                        BuildServicesProbe.class.getName(),
                        key,
                        String.valueOf(build));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }
}
