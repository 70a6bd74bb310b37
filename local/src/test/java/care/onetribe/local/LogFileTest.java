package care.onetribe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir private Path folder;

    @Test
    void theTailOfATraceSaysWhatWentWrongAndNotWhereInTheCode() throws IOException {
        var log = LogFile.in(folder, "gateway");
        Files.writeString(
                log.path(),
                """
                ERROR Failed to start
                java.lang.RuntimeException: No database
                \tat care.onetribe.Main.main(Main.java:7)
                \tat java.base/java.lang.Thread.run(Unknown Source)
                Caused by: java.net.ConnectException: Connection refused
                \t... 12 more
                """);

        assertEquals(
                """
                %s
                  ERROR Failed to start
                  java.lang.RuntimeException: No database
                  Caused by: java.net.ConnectException: Connection refused"""
                        .formatted(log.path()),
                log.tail());
    }
}
