package care.onetribe.systemtests.feed;

import care.onetribe.local.Deadline;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Reads the feed as it comes, and whenever the stream breaks goes on after the last event. */
final class StreamReader implements Runnable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(60);

    private final Caller caller;
    private final String feed;
    private final FeedRead read;
    private volatile boolean stopped;
    private volatile int connections;
    private volatile InputStream stream = InputStream.nullInputStream();

    StreamReader(Caller caller, String feed, FeedRead read) {
        this.caller = caller;
        this.feed = feed;
        this.read = read;
    }

    @Override
    public void run() {
        while (!stopped) {
            Deadline.in(LONGEST_OUTAGE).await(() -> stopped || connect());
            follow();
        }
    }

    private boolean connect() {
        var request =
                Request.get(feed)
                        .with("Accept", "text/event-stream")
                        .with("Last-Event-ID", Long.toString(read.position()));
        var answer = caller.open(request, BodyHandlers.ofInputStream()).join();
        if (answer.statusCode() != 200) {
            return false;
        }
        stream = answer.body();
        connections++;
        return true;
    }

    private void follow() {
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var message = new HashMap<String, String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    take(message);
                    message.clear();
                } else {
                    var field = line.split(":", 2);
                    message.put(field[0], field[1].stripLeading());
                }
            }
        } catch (IOException broken) {
            // The next connection goes on from here.
        }
    }

    /** A message without data is a comment. */
    private void take(Map<String, String> message) throws IOException {
        if (message.containsKey("data")) {
            read.add(Long.parseLong(message.get("id")), JSON.readTree(message.get("data")));
        }
    }

    /** How often it was connected. */
    int connections() {
        return connections;
    }

    void stop() throws IOException {
        stopped = true;
        stream.close();
    }
}
