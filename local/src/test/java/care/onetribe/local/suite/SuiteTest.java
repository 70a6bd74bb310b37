package care.onetribe.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.LocalProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a suite starts, or does not, and ends. */
class SuiteTest {

    @TempDir private Path home;
    private Path data;

    @BeforeEach
    void packageApplications() throws IOException {
        PretendApplication.packageAllIn(home);
        data = home.resolve(".onetribe");
    }

    @Test
    void noProcessIsLeftWhenTheSuiteIsClosed() throws IOException {
        var suite = start();
        var processes = processes();

        suite.close();

        // The four applications, the database, and the JVM that has the issuer.
        assertEquals(6, processes.size());
        assertTrue(processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void aTakenPortIsNamedWithWhatToDo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            var environment = FreePorts.environment();
            environment.put("ONETRIBE_TICKET_PORT", port);
            var settings = SuiteSettings.of(home, data, environment);

            var problem =
                    assertThrows(LocalProblem.class, () -> Suite.start(settings, Progress.SILENT));

            assertEquals(
                    "Port %s is taken: end what listens there, or set ONETRIBE_TICKET_PORT to another port."
                            .formatted(port),
                    problem.getMessage());
        }
    }

    @Test
    void anApplicationThatDoesNotStartIsNamedWithItsLastWordsAndNothingRuns() throws IOException {
        PretendApplication.makeBroken(home, Application.COACHING);

        var problem = assertThrows(LocalProblem.class, this::start);

        assertEquals(
                """
                coaching-service ended while it started. %s
                  There is no database."""
                        .formatted(data.resolve("logs/coaching-service.log")),
                problem.getMessage());
        assertEquals(List.of(), processes());
    }

    @Test
    void serversOfTheEnvironmentAreUsedInsteadOfTheEmbeddedOnes() throws IOException {
        var environment =
                Map.of(
                        "ONETRIBE_DB_URL", "jdbc:mariadb://db.example:3306",
                        "ONETRIBE_DB_USER", "tribe",
                        "ONETRIBE_OIDC_ISSUER", "https://issuer.example/realm");
        var settings = new SuiteSettings(home, data, SuitePorts.free(), "128M", environment, true);

        try (var suite = Suite.start(settings, Progress.SILENT)) {
            assertEquals(Application.values().length, processes().size());
            var log = log("recognition-service");
            assertTrue(log.contains("ONETRIBE_DB_URL=jdbc:mariadb://db.example:3306"), log);
            assertTrue(log.contains("ONETRIBE_DB_USER=tribe"), log);
            assertTrue(log.contains("ONETRIBE_OIDC_ISSUER=https://issuer.example/realm"), log);
            // A server that should run and does not is told of at once.
            assertTrue(log.contains("QUARKUS_FLYWAY_CONNECT_RETRIES=0"), log);
            assertEquals("https://issuer.example/realm", suite.issuerUrl());
        }
    }

    @Test
    void aStartFindsTheClassesThatOneBeforeLeftUnlessTheApplicationWasBuiltSince()
            throws IOException {
        var settings = SuiteSettings.of(home, data, FreePorts.environment());
        Suite.start(settings, Progress.SILENT).close();
        var rebuilt = Application.GATEWAY.jar(home);
        Files.setLastModifiedTime(rebuilt, FileTime.from(Instant.now().plusSeconds(60)));

        var again = Suite.start(settings, Progress.SILENT);
        long found = processesWith("-XX:SharedArchiveFile=");
        long written = processesWith("-XX:ArchiveClassesAtExit=");
        again.close();

        assertEquals(3, found);
        assertEquals(1, written);
    }

    @Test
    void anApplicationThatWasNeverReadyLeavesNoClassesForItsNextStart() throws IOException {
        PretendApplication.makeBroken(home, Application.COACHING);
        var settings = SuiteSettings.of(home, data, FreePorts.environment());

        assertThrows(LocalProblem.class, () -> Suite.start(settings, Progress.SILENT));

        try (var files = Files.list(Application.COACHING.jar(home).getParent())) {
            assertEquals(0, files.filter(file -> file.toString().contains(".jsa")).count());
        }
    }

    private long processesWith(String option) throws IOException {
        return processes().stream()
                .filter(each -> each.info().commandLine().orElse("").contains(option))
                .count();
    }

    private Suite start() {
        return Suite.start(SuiteSettings.onFreePorts(home, data), Progress.SILENT);
    }

    private List<ProcessHandle> processes() throws IOException {
        return RecordedProcesses.of(data);
    }

    private String log(String part) throws IOException {
        return Files.readString(data.resolve("logs/" + part + ".log"));
    }
}
