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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each ends a suite; the second finds the database that the first has set up. */
class EndOfUpTest {

    /** Four applications, the database, and the JVM that has the issuer. */
    private static final int PROCESSES = 6;

    @TempDir private static Path home;

    @BeforeAll
    static void packageApplications() throws IOException {
        PretendApplication.packageAllIn(home);
    }

    @Test
    void noProcessIsLeftWhenItIsEnded() throws Exception {
        var up = start();
        var processes = processes();

        up.process().destroy();
        up.exitCode();

        assertEquals(PROCESSES, processes.size());
        assertTrue(processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** The applications are there before the database, which is set up the first time. */
    @Test
    void noProcessIsLeftWhenItIsEndedWhileItStarts(@TempDir Path other) throws Exception {
        PretendApplication.packageAllIn(other);
        var up = CommandLineProcess.start(other, FreePorts.environment(), "up");
        up.awaitOutput("gateway              ready");

        up.process().destroy();
        up.exitCode();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(List.of(), commandsThatName(other)));
    }

    @Test
    void noProcessIsLeftWhenItIsKilled() throws Exception {
        var up = start();
        var processes = processes();

        up.process().destroyForcibly();

        assertEquals(PROCESSES, processes.size());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static List<String> commandsThatName(Path folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(command -> command.contains(folder.toString()))
                .toList();
    }

    private static CommandLineProcess start() throws IOException {
        var up = CommandLineProcess.start(home, FreePorts.environment(), "up");
        up.awaitOutput("A token");
        return up;
    }

    private static List<ProcessHandle> processes() throws IOException {
        return RecordedProcesses.of(home.resolve(".onetribe"));
    }
}
