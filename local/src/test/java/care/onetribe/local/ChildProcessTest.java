package care.onetribe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChildProcessTest {

    private static final int ENDED_BY_TERM = 128 + 15;

    @Test
    void aShieldedProcessDoesNotEndByCtrlCButByItsParent() throws Exception {
        // It says that it runs, or the signal could come before its shield is up.
        var script = List.of("/bin/sh", "-c", "echo up; exec sleep 600");
        var process = new ProcessBuilder(ChildProcess.shielded(script)).start();
        assertEquals('u', process.getInputStream().read());

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        process.destroy();

        assertEquals(ENDED_BY_TERM, process.waitFor());
    }
}
