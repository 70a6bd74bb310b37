package care.onetribe.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TokenCommandTest {

    @Test
    void anUnknownNameIsAnsweredByTheOnesThereAre() {
        var errors = new StringWriter();

        var exitCode =
                OneTribe.commandLine()
                        .setErr(new PrintWriter(errors, true))
                        .execute("token", "bob");

        assertEquals(1, exitCode);
        assertEquals(
                "Nobody is called bob. There are mina, theo, noor, lea, sam, iris, omar, ada,"
                        + " desk.\n",
                errors.toString());
    }
}
