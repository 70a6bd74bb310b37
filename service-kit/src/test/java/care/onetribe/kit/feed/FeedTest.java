package care.onetribe.kit.feed;

import static care.onetribe.kit.notes.NotesClient.as;
import static care.onetribe.kit.notes.NotesClient.asAgent;
import static care.onetribe.kit.notes.NotesClient.write;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedTest {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    @Inject EventLog log;
    @Inject Positions positions;
    @Inject Outbox outbox;

    @TestHTTPResource("/api/v1/note-events")
    URI feed;

    @Test
    void anEventComesInTheFormOfCloudEvents() {
        var start = end();
        long id = write("told");
        var event = awaitEvents(start, 1);

        assertEquals("1.0", event.getString("items[0].specversion"));
        assertEquals("/api/v1/coaching-events", event.getString("items[0].source"));
        assertEquals("note.written", event.getString("items[0].type"));
        assertEquals("notes/" + id, event.getString("items[0].subject"));
        assertEquals("mina", event.getString("items[0].actor"));
        assertEquals("told", event.getString("items[0].data.title"));
    }

    @Test
    void aChangeThatIsRefusedTellsNothing() {
        var start = end();
        asAgent().body("{\"title\": \"taboo\"}").post("/notes").then().statusCode(409);
        write("after");

        assertEquals(List.of("after"), awaitEvents(start, 1).getList("items.data.title"));
    }

    @Test
    void underTwentyWritersAReaderSeesEveryEventOnceAndInOneOrder() throws Exception {
        var start = end();
        var writers = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> work =
                    IntStream.range(0, 20)
                            .<Callable<Integer>>mapToObj(w -> () -> writeTen(w))
                            .toList();
            var running = work.stream().map(writers::submit).toList();
            var asItGrew = readUntil(start, 200);
            for (var writer : running) {
                assertEquals(10, writer.get());
            }
            assertEquals(200, asItGrew.stream().distinct().count());
            assertEquals(asItGrew, readUntil(start, 200));
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void theHistoryOfASubjectKeepsTheOrderOfItsSteps() {
        long id = write("history");

        var subject = List.of("notes/" + id);
        var history = log.of(subject, 0, 10);

        assertEquals(List.of("note.written"), history.stream().map(CloudEvent::type).toList());
        assertEquals(List.of(), log.of(subject, Long.parseLong(history.get(0).id()), 10));
        assertEquals(1, log.count(subject));
    }

    @Test
    void theHistoriesOfSubjectsThatBecameOneAreOneHistory() {
        var subjects = List.of("notes/" + write("one"), "notes/" + write("other"));

        var history = log.of(subjects, 0, 10);

        assertEquals(subjects, history.stream().map(CloudEvent::subject).toList());
        assertEquals(2, log.count(subjects));
    }

    @Test
    void theLatestEventsOfSomeTypesComeLastFirst() {
        var subject = "notes/of-some-types";
        for (var type : List.of("note.dyed", "note.read", "note.dyed", "note.burnt")) {
            tell(type, subject);
        }

        assertEquals(List.of("note.burnt", "note.dyed"), types(subject, 2));
        assertEquals(List.of("note.burnt", "note.dyed", "note.dyed"), types(subject, 9));
    }

    @Test
    void theStreamResumesBehindTheLastEventThatWasSeen() throws Exception {
        write("before");
        var start = awaitEnd();
        write("seen");
        write("unseen");
        awaitEvents(start, 2);

        try (var lines = stream(Long.toString(Long.parseLong(start) + 1)).body()) {
            var first = lines.filter(line -> line.startsWith("data:{")).findFirst().orElseThrow();
            assertEquals("unseen", new JsonPath(first.substring(5)).getString("data.title"));
        }
    }

    @Test
    void theStreamShowsLifeWhileNothingHappens() throws Exception {
        try (var lines = stream(awaitEnd()).body()) {
            assertTrue(lines.anyMatch(line -> line.startsWith(":") && line.contains("waiting")));
        }
    }

    @Test
    void aFeedIsForSystemsAndLeads() {
        asAgent().get("/note-events").then().statusCode(403);
        as("desk", "integration").get("/note-events").then().statusCode(200);
        as("desk", "integration")
                .queryParam("after", "x")
                .get("/note-events")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("after"));
    }

    private void tell(String type, String subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.record(new Event(type, subject, Instant.EPOCH, null, "")));
    }

    private List<String> types(String subject, int most) {
        return log.latest(subject, List.of("note.dyed", "note.burnt"), most).stream()
                .map(CloudEvent::type)
                .toList();
    }

    private static int writeTen(int writer) {
        for (int i = 0; i < 10; i++) {
            write("w" + writer + "-" + i);
        }
        return 10;
    }

    /** Reads by cursor while writers are still at it. */
    private List<String> readUntil(String start, int count) {
        var titles = new ArrayList<String>();
        var cursor = new String[] {start};
        await().atMost(DEADLINE)
                .until(
                        () -> {
                            var page = read(cursor[0]);
                            titles.addAll(page.getList("items.data.title"));
                            cursor[0] = page.getString("next");
                            return titles.size() >= count;
                        });
        return titles;
    }

    private JsonPath awaitEvents(String after, int count) {
        return await().atMost(DEADLINE)
                .until(() -> read(after), page -> page.getList("items").size() >= count);
    }

    private String awaitEnd() {
        positions.assignAll();
        return end();
    }

    private String end() {
        positions.assignAll();
        return Long.toString(positions.last());
    }

    private static JsonPath read(String after) {
        return as("desk", "integration")
                .queryParam("after", after)
                .queryParam("limit", 1000)
                .get("/note-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private HttpResponse<java.util.stream.Stream<String>> stream(String lastEventId)
            throws Exception {
        var request =
                HttpRequest.newBuilder(feed)
                        .header("Authorization", "Bearer " + TestTokens.of("desk", "integration"))
                        .header("Accept", "text/event-stream")
                        .header("Last-Event-ID", lastEventId)
                        .timeout(DEADLINE)
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    }
}
