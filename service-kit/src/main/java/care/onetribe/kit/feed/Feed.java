package care.onetribe.kit.feed;

import care.onetribe.kit.problem.InvalidField;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The events of this service for readers: in pages, and as an endless stream. */
@ApplicationScoped
class Feed {

    private static final int STREAM_BATCH = 100;

    private final EventLog log;
    private final FeedTail tail;
    private final FeedConfig config;

    Feed(EventLog log, FeedTail tail, FeedConfig config) {
        this.log = log;
        this.tail = tail;
        this.config = config;
    }

    FeedPage page(String after, int limit) {
        long position = position(after);
        var entries = log.after(position, limit);
        long last = entries.isEmpty() ? position : entries.get(entries.size() - 1).position();
        return new FeedPage(
                entries.stream().map(EventLog.Entry::event).toList(), Long.toString(last));
    }

    /**
     * Events as they come, at the reader's pace: nothing is read from the database before the
     * reader has taken what came before. An empty list is a sign of life.
     */
    Multi<List<EventLog.Entry>> stream(String after) {
        long start = position(after);
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicLong(start), this::next)
                .indefinitely();
    }

    private Uni<List<EventLog.Entry>> next(AtomicLong position) {
        return tail.beyond(position.get(), config.heartbeat())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(changed -> changed ? advance(position) : List.of());
    }

    private List<EventLog.Entry> advance(AtomicLong position) {
        var entries = log.after(position.get(), STREAM_BATCH);
        if (!entries.isEmpty()) {
            position.set(entries.get(entries.size() - 1).position());
        }
        return entries;
    }

    private static long position(String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw new InvalidField(
                    "after", "is no cursor of this feed; take `next` as it was given");
        }
        return Long.parseLong(cursor);
    }
}
