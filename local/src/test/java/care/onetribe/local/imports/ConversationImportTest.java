package care.onetribe.local.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.local.LocalProblem;
import care.onetribe.local.Ports;
import care.onetribe.local.imports.LineResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationImportTest {

    private static final String TOKEN = "token-of-ada";
    private static final String BROKEN =
            "The connection broke. Run the same command again: it goes on from there.";

    @TempDir private Path folder;
    private ImportServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = ImportServer.start();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void everyLineIsAnsweredInOrder() throws IOException {
        var results = run(file("conversations.ndjson", "{\"n\":1}\n{\"n\":2}\n"));

        assertEquals(
                List.of(
                        new LineResult(1, Outcome.IMPORTED, null),
                        new LineResult(2, Outcome.IMPORTED, null)),
                results);
    }

    @Test
    void aCompressedFileIsTheSame() throws IOException {
        var path = folder.resolve("conversations.ndjson.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(path))) {
            gzip.write("{\"n\":1}\n{\"n\":2}\n".getBytes());
        }
        var file = ConversationFile.at(path);

        assertEquals(2, file.lines());
        assertEquals(2, run(file).size());
    }

    @Test
    void aRefusedLineKeepsItsNumberAndReason() throws IOException {
        var results = run(file("conversations.ndjson", "{\"n\":1}\nnonsense\n{\"n\":3}\n"));

        assertEquals(new LineResult(2, Outcome.REFUSED, "This is no JSON object."), results.get(1));
        assertEquals(new LineResult(3, Outcome.IMPORTED, null), results.get(2));
    }

    /** More than any buffer between the two holds: a client that sends first would wait forever. */
    @Test
    void theAnswerIsReadWhileTheFileIsSent() throws IOException {
        var lines = 200_000;

        var results = run(file("conversations.ndjson", conversations(lines)));

        assertEquals(lines, results.size());
    }

    @Test
    void anImportThatBreaksOffSaysThatItCanBeRunAgainAndThenGoesOn() throws IOException {
        var file = file("conversations.ndjson", conversations(2000));
        server.breakOffAfter(1500);

        var problem = assertThrows(LocalProblem.class, () -> run(file));

        assertEquals(BROKEN, problem.getMessage());
        server.breakOffAfter(Integer.MAX_VALUE);
        var outcomes =
                run(file).stream()
                        .collect(Collectors.groupingBy(LineResult::result, Collectors.counting()));
        assertEquals(1500, outcomes.get(Outcome.EXISTS));
        assertEquals(500, outcomes.get(Outcome.IMPORTED));
        assertEquals(2000, server.imported().size());
    }

    @Test
    void anAnswerThatEndsEarlyIsNoSuccess() throws IOException {
        var file = file("conversations.ndjson", conversations(20));
        server.endAfter(15);

        var problem = assertThrows(LocalProblem.class, () -> run(file));

        assertEquals(BROKEN, problem.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var path = folder.resolve("nothing.ndjson");

        var problem = assertThrows(LocalProblem.class, () -> ConversationFile.at(path));

        assertEquals("There is no file %s.".formatted(path), problem.getMessage());
    }

    @Test
    void whoMayNotImportIsToldWhy() throws IOException {
        var file = file("conversations.ndjson", "{}\n");
        var conversations = new ConversationImport(server.url(), "token-of-mina");

        var problem = assertThrows(LocalProblem.class, () -> conversations.run(file, result -> {}));

        assertEquals("The import was refused (403): You may not import.", problem.getMessage());
    }

    @Test
    void aGatewayThatIsNotThereIsNamedWithWhatToDo() throws IOException {
        var url = "http://127.0.0.1:" + Ports.free(1).get(0);
        var file = file("conversations.ndjson", "{}\n");

        var problem =
                assertThrows(
                        LocalProblem.class,
                        () -> new ConversationImport(url, TOKEN).run(file, result -> {}));

        assertEquals(
                url
                        + "/api/v1/conversation-imports does not answer; ./onetribe up starts the"
                        + " suite.",
                problem.getMessage());
    }

    private List<LineResult> run(ConversationFile file) {
        var results = new ArrayList<LineResult>();
        new ConversationImport(server.url(), TOKEN).run(file, results::add);
        return results;
    }

    private ConversationFile file(String name, String lines) throws IOException {
        return ConversationFile.at(Files.writeString(folder.resolve(name), lines));
    }

    private static String conversations(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(number -> "{\"externalId\":\"conversation-%d\"}\n".formatted(number))
                .collect(Collectors.joining());
    }
}
