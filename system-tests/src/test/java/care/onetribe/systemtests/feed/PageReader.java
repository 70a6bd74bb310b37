package care.onetribe.systemtests.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.Deadline;
import care.onetribe.systemtests.http.Caller;
import java.time.Duration;

/** Asks for one page after the other, and again when there is none or the service is away. */
final class PageReader implements Runnable {

    private static final int LIMIT = 7;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private final Caller caller;
    private final String feed;
    private final FeedRead read;
    private String cursor;
    private volatile boolean stopped;

    PageReader(Caller caller, String feed, FeedRead read) {
        this.caller = caller;
        this.feed = feed;
        this.read = read;
        cursor = Long.toString(read.position());
    }

    @Override
    public void run() {
        while (!stopped) {
            Deadline.in(LONGEST_SILENCE).await(() -> stopped || readPage());
        }
    }

    /** Whether there was something new. */
    private boolean readPage() {
        var page = caller.get("%s?after=%s&limit=%d".formatted(feed, cursor, LIMIT));
        if (!page.isSuccess()) {
            return false;
        }
        var events = page.json().required("items");
        events.forEach(event -> read.add(read.position() + 1, event));
        cursor = page.text("/next");
        // Positions are counted here; the cursor says what they are.
        assertEquals(cursor, Long.toString(read.position()));
        return !events.isEmpty();
    }

    void stop() {
        stopped = true;
    }
}
