package care.onetribe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnProcessesTest {

    @TempDir private Path folder;
    private Process process;

    @BeforeEach
    void startProcess() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    @Test
    void whatAnotherJvmWroteDownIsEnded() throws InterruptedException {
        new OwnProcesses(folder).add(process.toHandle());

        new OwnProcesses(folder).endAll();

        assertEnded();
    }

    @Test
    void aProcessThatOnlyHasTheIdOfOneOfOursIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("processes"), process.pid() + " 2001-01-01T00:00:00Z\n");

        new OwnProcesses(folder).endAll();

        assertTrue(process.isAlive());
    }

    @Test
    void aProcessThatComesAfterTheEndIsEndedToo() throws InterruptedException {
        var processes = new OwnProcesses(folder);
        processes.endAll();

        processes.add(process.toHandle());

        assertEnded();
    }

    /** Whoever ends later sees the earlier one gone: its last act is to look for it. */
    @Test
    void theOneThatIsWrittenFirstIsEndedLast() throws Exception {
        var processes = new OwnProcesses(folder);
        processes.add(process.toHandle());
        var seen = folder.resolve("seen");
        var script =
                "trap 'kill -0 %d 2>/dev/null && echo alive >%s || echo gone >%s; exit' TERM; "
                                .formatted(process.pid(), seen, seen)
                        + "echo ready; while :; do sleep 0.1; done";
        var first = new ProcessBuilder("sh", "-c", script).start();
        first.inputReader().readLine();

        processes.addFirst(first.toHandle());
        processes.endAll();

        assertTrue(first.waitFor(30, TimeUnit.SECONDS));
        assertEquals("gone\n", Files.readString(seen));
    }

    @Test
    void aProcessThatTookThePlaceOfAnotherIsEndedInItsStead() throws Exception {
        var processes = new OwnProcesses(folder);
        var ended = new ProcessBuilder("true").start();
        processes.add(ended.toHandle());
        ended.waitFor();

        processes.replace(ended.pid(), process.toHandle());

        assertEquals(1, Files.readAllLines(folder.resolve("processes")).size());
        new OwnProcesses(folder).endAll();
        assertEnded();
    }

    /** The process is gone a moment before its object in this JVM learns of it. */
    private void assertEnded() throws InterruptedException {
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
}
