package care.onetribe.recognition.feed;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveFeedTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @TestHTTPResource("/api/v1/feed")
    URI feed;

    private final String giver = newHandle("giver");
    private final String recipient = newHandle("recipient");

    @Test
    void itShowsWhatComesToWhomMaySeeIt() throws Exception {
        try (var lines = open(giver, null).body()) {
            var items = lines.iterator();
            awaitLine(items, ":connected");
            thanked(newHandle("other"), newHandle("other"), Map.of("visibility", "PRIVATE"));
            long id = thanked(giver, recipient, Map.of("visibility", "PRIVATE"));

            assertEquals("kudos/" + id, next(items).getString("subject"));
        }
    }

    @Test
    void itResumesBehindTheLastItemThatWasSeen() throws Exception {
        long first = thanked(giver, recipient, Map.of());
        long second = thanked(giver, recipient, Map.of());
        var start = positionOf(first);

        try (var lines = open("reader", start).body()) {
            assertEquals("kudos/" + second, next(lines.iterator()).getString("subject"));
        }
    }

    @Test
    void aPositionOfNoFeedIsRefused() {
        as("reader", "agent")
                .accept("text/event-stream")
                .header("Last-Event-ID", "x")
                .get("/feed")
                .then()
                .statusCode(400);
    }

    @Test
    void pagesFollowEachOtherByKey() {
        var ids = List.of(thanked(giver, recipient, Map.of()), thanked(giver, recipient, Map.of()));
        var page =
                as("reader", "agent")
                        .queryParam("member", giver)
                        .queryParam("limit", 1)
                        .queryParam("total", true)
                        .get("/feed")
                        .then()
                        .body("total", equalTo(2))
                        .body("items[0].subject", equalTo("kudos/" + ids.get(1)))
                        .extract()
                        .jsonPath();

        as("reader", "agent")
                .queryParam("member", giver)
                .queryParam("limit", 1)
                .queryParam("cursor", page.getString("next"))
                .get("/feed")
                .then()
                .body("items.subject", equalTo(List.of("kudos/" + ids.get(0))));
    }

    private static void awaitLine(java.util.Iterator<String> lines, String start) {
        while (!lines.next().startsWith(start)) {
            // the next line
        }
    }

    private static JsonPath next(java.util.Iterator<String> lines) {
        while (true) {
            var line = lines.next();
            if (line.startsWith("data:{")) {
                return new JsonPath(line.substring("data:".length()));
            }
        }
    }

    /** Position of the event that told of a kudos, as the feed of this service counts it. */
    private String positionOf(long kudosId) {
        return await().atMost(DEADLINE)
                .until(
                        () -> {
                            var before = "0";
                            while (true) {
                                var page =
                                        as("desk", "integration")
                                                .queryParam("after", before)
                                                .queryParam("limit", 1)
                                                .get("/recognition-events")
                                                .jsonPath();
                                if (page.getList("items").isEmpty()) {
                                    return "";
                                }
                                before = page.getString("next");
                                if (page.getString("items[0].subject").equals("kudos/" + kudosId)) {
                                    return before;
                                }
                            }
                        },
                        position -> !position.isEmpty());
    }

    private HttpResponse<Stream<String>> open(String handle, String lastEventId) throws Exception {
        var request =
                HttpRequest.newBuilder(feed)
                        .header("Authorization", "Bearer " + TestTokens.of(handle, "agent"))
                        .header("Accept", "text/event-stream")
                        .timeout(DEADLINE);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofLines());
    }
}
