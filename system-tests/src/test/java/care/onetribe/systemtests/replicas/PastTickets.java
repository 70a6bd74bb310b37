package care.onetribe.systemtests.replicas;

import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.imports.SourceFile;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.awaitility.Awaitility;

/** Tickets of the past, which are due to be closed as soon as they are there. */
final class PastTickets {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int COPIES = 3;

    private final RunningSuite suite;
    private final Since events;

    PastTickets(RunningSuite suite) {
        this.suite = suite;
        events = new Since(suite, "/ticket-events");
    }

    /** Imports some; returns those that were resolved, as events name them. */
    List<String> bring(Path folder, String name) throws IOException {
        var file = SourceFile.small(folder, name + "-replicas", COPIES);
        var lines = Files.readAllLines(file);
        var imported = suite.as("desk").send(importOf(String.join("\n", lines))).expect(200);
        var results = imported.text().lines().toList();
        var resolved = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (JSON.readTree(lines.get(i)).required("status").textValue().equals("RESOLVED")) {
                var ticket = JSON.readTree(results.get(i)).required("ticketId").longValue();
                resolved.add("tickets/" + ticket);
            }
        }
        return resolved;
    }

    private static Request importOf(String lines) {
        return Request.of("POST", "/api/v1/conversation-imports")
                .body("application/x-ndjson", lines);
    }

    void awaitClosed(Collection<String> tickets) {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> closed().containsAll(tickets));
    }

    /** All that were closed, sorted, as often as they were. */
    List<String> closed() {
        return events.told("ticket.closed").stream()
                .map(event -> event.required("subject").textValue())
                .sorted()
                .toList();
    }
}
