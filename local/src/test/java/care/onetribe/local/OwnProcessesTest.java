package care.onetribe.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void whatAnotherJvmWroteDownIsEnded() {
        new OwnProcesses(folder).add(process.toHandle());

        new OwnProcesses(folder).endAll();

        assertFalse(process.isAlive());
    }

    @Test
    void aProcessThatOnlyHasTheIdOfOneOfOursIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("processes"), process.pid() + " 2001-01-01T00:00:00Z\n");

        new OwnProcesses(folder).endAll();

        assertTrue(process.isAlive());
    }

    @Test
    void aProcessThatComesAfterTheEndIsEndedToo() {
        var processes = new OwnProcesses(folder);
        processes.endAll();

        processes.add(process.toHandle());

        assertFalse(process.isAlive());
    }
}
