package care.onetribe.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.suite.FreePorts;
import care.onetribe.local.suite.PretendApplication;
import care.onetribe.local.suite.RecordedProcesses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpCommandTest {

    @TempDir private Path home;
    private Map<String, String> ports;
    private CommandLineProcess up;

    @BeforeEach
    void startTheSuite() throws IOException {
        PretendApplication.packageAllIn(home);
        ports = FreePorts.environment();
        up = CommandLineProcess.start(home, ports, "up");
        up.awaitOutput("A token");
    }

    @AfterEach
    void endTheSuite() throws InterruptedException {
        up.process().destroy();
        up.exitCode();
    }

    @Test
    void tellsOfEachPartAndThenWhereTheSuiteIs() throws IOException {
        var output = up.output();

        for (var part :
                List.of(
                        "database and issuer",
                        "gateway",
                        "ticket-service",
                        "coaching-service",
                        "recognition-service",
                        "roster")) {
            assertTrue(output.matches("(?s).*  " + part + " +starting\n.*"), output);
            assertTrue(
                    output.matches("(?s).*  " + part + " +ready after \\d+\\.\\d s\n.*"), output);
        }
        var gateway = "http://127.0.0.1:" + ports.get("ONETRIBE_GATEWAY_PORT");
        assertTrue(output.contains("  API       " + gateway + "/api/v1\n"), output);
        assertTrue(output.contains("  Docs      " + gateway + "/docs\n"), output);
        assertTrue(output.contains("  OpenAPI   " + gateway + "/openapi\n"), output);
    }

    @Test
    void leavesNoProcessBehindWhenItIsEnded() throws Exception {
        var processes = RecordedProcesses.of(home.resolve(".onetribe"));

        up.process().destroy();
        up.exitCode();

        assertEquals(6, processes.size());
        assertTrue(processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void leavesNoProcessBehindWhenItIsKilled() throws Exception {
        var processes = RecordedProcesses.of(home.resolve(".onetribe"));

        up.process().destroyForcibly();

        assertEquals(6, processes.size());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void refusesToRunTwice() throws Exception {
        var second = CommandLineProcess.start(home, FreePorts.environment(), "up");

        assertEquals(1, second.exitCode());
        var lastLine = second.output().lines().reduce((before, last) -> last).orElseThrow();
        assertEquals(
                "A suite runs on %s already: end it with Ctrl-C first."
                        .formatted(home.resolve(".onetribe")),
                lastLine);
    }

    @Test
    void printsATokenAndNothingElse() throws Exception {
        var token = CommandLineProcess.start(home, ports, "token", "mina");

        assertEquals(0, token.exitCode());
        assertTrue(token.output().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n"), token.output());
    }
}
