package care.onetribe.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.systemtests.access.Walk;
import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same for conversations of the past, which are sent together and answered line by line. */
@SystemTest
class HostileImportTest {

    private static final String PATH = "/api/v1/conversation-imports";
    private static final JsonMapper JSON = new JsonMapper();

    private final RunningSuite suite;
    private final Operation operation;
    private final Caller caller;

    HostileImportTest(RunningSuite suite) {
        this.suite = suite;
        operation = suite.contract().find("POST", PATH).orElseThrow();
        caller = suite.somebodyFor(operation);
    }

    @Test
    void aLineIsTakenAsItIsOrRefused() throws JsonProcessingException {
        var references = new HostileReferences(operation, new Walk(suite).known());
        var bodies =
                new HostileBodies(
                        operation, references, suite.contract().schemas(), HostileBodyTest.SEED);
        var lines =
                bodies.next(HostileBodyTest.BODIES).stream()
                        .filter(each -> !each.toString().isBlank())
                        .toList();
        var results =
                results(
                        caller.send(
                                Request.of("POST", PATH)
                                        .body("application/x-ndjson", bytes(lines))));

        assertEquals(lines.size(), results.size());
        int imported = 0;
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(i + 1, results.get(i).required("line").asInt());
            var ticket = results.get(i).path("ticketId").asText("");
            if (results.get(i).required("result").asText().equals("IMPORTED")) {
                requireTaken(lines.get(i), "/tickets/" + ticket);
                imported++;
            }
        }
        assertTrue(imported > 0, "Nothing was imported, so nothing was read back.");
    }

    private static byte[] bytes(List<HostileBody> lines) {
        var bytes = new ByteArrayOutputStream();
        lines.forEach(
                line -> {
                    bytes.writeBytes(line.bytes());
                    bytes.write('\n');
                });
        return bytes.toByteArray();
    }

    private static List<JsonNode> results(Answer answer) throws JsonProcessingException {
        var results = new ArrayList<JsonNode>();
        for (var line : answer.expect(200).text().lines().toList()) {
            results.add(JSON.readTree(line));
        }
        return results;
    }

    private void requireTaken(HostileBody line, String ticket) {
        var said = line.json().orElseThrow();
        assertEquals(
                List.of(),
                suite.contract().errors(operation, NullFields.dropped(said)),
                () -> "Taken though the document does not allow it: " + line);
        var found = new HashSet<String>();
        Stream.of(ticket, ticket + "/messages?limit=200")
                .map(path -> caller.get(path).expect(200).json())
                .forEach(read -> collect(read, found));
        texts(said)
                .forEach(text -> assertTrue(found.contains(text), () -> "Not as it was: " + text));
    }

    private static Set<String> texts(JsonNode line) {
        var texts = new HashSet<String>();
        Stream.of("/subject", "/expectation", "/messages")
                .map(line::at)
                .flatMap(
                        node -> node.isArray() ? node.findValues("body").stream() : Stream.of(node))
                .filter(JsonNode::isTextual)
                .forEach(node -> texts.add(node.textValue()));
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
