package care.onetribe.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.suite.FreePorts;
import care.onetribe.local.suite.PretendApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One suite for all of these, which only look at it. */
class UpCommandTest {

    @TempDir private static Path home;
    private static Map<String, String> ports;
    private static CommandLineProcess up;

    @BeforeAll
    static void startTheSuite() throws IOException {
        PretendApplication.packageAllIn(home);
        ports = FreePorts.environment();
        up = CommandLineProcess.start(home, ports, "up");
        up.awaitOutput("A token");
    }

    @AfterAll
    static void endTheSuite() throws InterruptedException {
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
        var logs = home.resolve(".onetribe/logs");
        assertTrue(output.contains("  Logs      " + logs + "\n"), output);
    }

    @Test
    void refusesToRunTwice() throws Exception {
        var second = CommandLineProcess.start(home, FreePorts.environment(), "up");

        assertEquals(1, second.exitCode());
        assertEquals(
                "A suite runs on %s already: end it with Ctrl-C first.\n"
                        .formatted(home.resolve(".onetribe")),
                second.output());
    }

    @Test
    void printsATokenAndNothingElse() throws Exception {
        var token = CommandLineProcess.start(home, ports, "token", "mina");

        assertEquals(0, token.exitCode());
        assertTrue(token.output().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n"), token.output());
    }
}
