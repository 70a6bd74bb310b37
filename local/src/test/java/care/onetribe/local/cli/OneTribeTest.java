package care.onetribe.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class OneTribeTest {

    @Test
    void helpIsGivenForTheOptionThatEveryCommandLineHas() {
        assertTrue(output("--help").contains("up      Start the suite; end it with Ctrl-C."));
        assertTrue(output("up", "-h").contains("ONETRIBE_DB_URL"));
    }

    private static String output(String... arguments) {
        var output = new StringWriter();
        var exitCode =
                OneTribe.commandLine().setOut(new PrintWriter(output, true)).execute(arguments);
        assertEquals(0, exitCode);
        return output.toString();
    }
}
