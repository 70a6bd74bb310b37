package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.ReplyCheckSpeed.LENGTH;
import static care.onetribe.coaching.replycheck.ReplyCheckSpeed.share;
import static care.onetribe.coaching.replycheck.ReplyCheckSpeed.text;
import static care.onetribe.coaching.replycheck.ReplyCheckSpeed.used;
import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.TestTokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Not part of the build: how long checks of 1,000 characters take through the service once it has
 * warmed up by itself, and what all of it holds in memory; see docs/reply-check.md.
 */
@QuarkusTest
class ReplyCheckServiceSpeed {

    private static final int ROUNDS = 201;
    private static final double AIM_MILLIS = 150;

    @TestHTTPResource("/api/v1/reply-checks")
    URI checks;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String token = TestTokens.of("mina", "agent");

    @Test
    void aThousandCharactersAreReadWithin150MillisecondsAtTheMedian() throws Exception {
        long begun = System.nanoTime();
        await().atMost(ofMinutes(3)).until(() -> check(0).statusCode() == 200);
        System.out.printf(
                "answers %d ms after the service could%n", (System.nanoTime() - begun) / 1_000_000);
        long before = used();
        double median = time("the first " + ROUNDS + " checks");
        time("the " + ROUNDS + " after them");
        System.out.printf(
                "live heap of service and test: %d MiB before, %d MiB after%n",
                before >> 20, used() >> 20);
        assertTrue(median < AIM_MILLIS, () -> "median of " + median);
    }

    private double time(String what) throws Exception {
        var wall = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertEquals(200, check(i).statusCode());
            wall[i] = System.nanoTime() - start;
        }
        double median = share(wall, 0.5);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% under %.1f ms%n",
                what,
                median,
                share(wall, 0.95));
        return median;
    }

    private HttpResponse<String> check(int seed) throws Exception {
        var draft =
                Map.of(
                        "text", text(seed, LENGTH),
                        "customerMood", "ANGRY",
                        "explainAs", "PLAIN",
                        "expectation", "To get the parcel by Friday");
        return http.send(
                HttpRequest.newBuilder(checks)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(draft)))
                        .build(),
                BodyHandlers.ofString());
    }
}
