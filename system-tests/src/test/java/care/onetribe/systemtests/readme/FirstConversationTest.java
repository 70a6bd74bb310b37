package care.onetribe.systemtests.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.suite.Project;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.Shell;
import care.onetribe.systemtests.suite.SystemTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first conversation, pasted as it is written; only the port is another here. */
@SystemTest
class FirstConversationTest {

    private static final String HEADING = "A first conversation";
    private static final String USUAL_GATEWAY = "http://127.0.0.1:8080";

    private final RunningSuite suite;
    @TempDir private Path folder;

    FirstConversationTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void everyLineOfTheReadmeDoesWhatItSays() throws Exception {
        var answers = paste(FencedBlocks.shell(Project.read("README.md"), HEADING));

        assertEquals(7, answers.size());
        var taken = answers.get(0);
        assertEquals("My parcel has not arrived", taken.required("subject").textValue());
        assertEquals("mina", taken.required("ownerId").textValue());
        var reply = answers.get(1);
        assertEquals("REPLY", reply.required("kind").textValue());
        assertEquals("mina", reply.required("authorId").textValue());
        var briefing = answers.get(2);
        assertEquals("WAITING_ON_CUSTOMER", briefing.at("/ticket/status").textValue());
        assertEquals("WORRIED", briefing.at("/mood/opening").textValue());
        assertEquals(
                List.of("ticket.opened", "ticket.taken", "ticket.replied"),
                answers.get(3).required("items").findValuesAsText("step"));
        var resolved = answers.get(4);
        assertEquals("RESOLVED", resolved.required("status").textValue());
        assertEquals("Sent again, arrived on Friday", resolved.required("resolution").textValue());
        var kudos = answers.get(5);
        assertEquals("theo", kudos.at("/toIds/0").textValue());
        assertEquals(taken.required("id").asText(), kudos.at("/about/id").textValue());
        var found = answers.get(6).required("items");
        assertEquals(taken.required("id"), found.at("/0/id"));
    }

    /** Returns the answers of all lines that print one. */
    private List<JsonNode> paste(String lines) throws IOException, InterruptedException {
        var here = lines.replace(USUAL_GATEWAY, suite.gateway());
        var shell = new Shell(suite).start(folder, List.of("sh", "-eu", "-c", here));
        assertEquals(0, shell.exitCode(), () -> shell.printed() + shell.complained());
        try (var answers =
                new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(shell.printed())) {
            return answers.readAll();
        }
    }
}
