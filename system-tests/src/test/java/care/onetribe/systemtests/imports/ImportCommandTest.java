package care.onetribe.systemtests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.suite.Application;
import care.onetribe.systemtests.suite.KillsProcesses;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.Shell;
import care.onetribe.systemtests.suite.SystemTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./onetribe import FILE}, as it is typed. */
@SystemTest
class ImportCommandTest {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(2);

    private final RunningSuite suite;
    private final Shell shell;
    private final ImportedTickets tickets;
    @TempDir private Path folder;

    ImportCommandTest(RunningSuite suite) {
        this.suite = suite;
        shell = new Shell(suite);
        tickets = new ImportedTickets(suite.as("lea"));
    }

    @Test
    void whatIsImportedTwiceIsThereOnce() throws Exception {
        var file = SourceFile.small(folder, "twice", 1);
        var conversations = Conversations.in(file);

        assertImported(conversations.count(), 0, run(file));
        assertImported(0, conversations.count(), run(file));

        assertEquals(conversations.said(), tickets.said(conversations.said().keySet()));
    }

    @Test
    @KillsProcesses
    void anImportDuringWhichTheServiceIsKilledIsRunAgainAndNothingIsLostOrDoubled()
            throws Exception {
        var conversations = Conversations.in(SourceFile.large(folder));
        int before = tickets.count();

        var broken = start(conversations.file());
        Awaitility.await()
                .atMost(LONGEST_IMPORT)
                .until(() -> tickets.count() > before + conversations.count() / 4);
        suite.kill(Application.TICKET);
        assertEquals(1, broken.exitCode());
        assertTrue(broken.complained().startsWith("The connection broke. "), broken.complained());
        suite.restart(Application.TICKET);
        int there = tickets.count() - before;

        assertImported(conversations.count() - there, there, run(conversations.file()));

        assertEquals(before + conversations.count(), tickets.count());
        assertEquals(conversations.said(), tickets.said(conversations.said().keySet()));
        assertImported(0, conversations.count(), run(conversations.file()));
        assertEquals(before + conversations.count(), tickets.count());
    }

    private Shell.Started start(Path file) throws IOException {
        return shell.start(folder, List.of("./onetribe", "import", file.toString()));
    }

    /** Returns what it says at its end. */
    private String run(Path file) throws IOException, InterruptedException {
        var command = start(file);
        assertEquals(0, command.exitCode(), command::complained);
        return command.printed().lines().reduce((line, last) -> last).orElseThrow();
    }

    private static void assertImported(int imported, int there, String summary) {
        var counts = "Imported %,d, there already %,d, refused 0, in ".formatted(imported, there);
        assertTrue(summary.startsWith(counts), summary);
    }
}
