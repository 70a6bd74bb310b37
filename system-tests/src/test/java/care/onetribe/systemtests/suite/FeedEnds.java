package care.onetribe.systemtests.suite;

import care.onetribe.systemtests.http.Caller;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where feeds end at the moment, found by reading on from where they ended before. */
final class FeedEnds {

    private static final int MOST = 1000;

    private final Caller reader;
    private final Map<String, String> cursors = new ConcurrentHashMap<>();

    FeedEnds(Caller reader) {
        this.reader = reader;
    }

    String of(String feed) {
        return cursors.compute(feed, (name, last) -> end(name, last == null ? "0" : last));
    }

    private String end(String feed, String after) {
        var path = "%s?after=%s&limit=%d".formatted(feed, after, MOST);
        var next = reader.get(path).expect(200).text("/next");
        return next.equals(after) ? next : end(feed, next);
    }
}
