package care.onetribe.gateway.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The feeds merged for one viewer, at the pace at which they read: between two reads a stream holds
 * nothing but its positions.
 */
@ApplicationScoped
class EventStreams {

    private static final int BATCH = 50;

    private final LiveFeeds feeds;
    private final EventsConfig config;

    EventStreams(LiveFeeds feeds, EventsConfig config) {
        this.feeds = feeds;
        this.config = config;
    }

    /**
     * What a stream sends: an event that its viewer sees, or, without one, a sign of life.
     *
     * @param id how far the stream is with it
     */
    record Sent(String id, FeedEvent event, String sign) {

        static Sent sign(Positions positions, String sign) {
            return new Sent(positions.toString(), null, sign);
        }
    }

    Multi<List<Sent>> open(Viewer viewer, Positions positions) {
        feeds.beginNow(positions);
        var hello = Multi.createFrom().item(List.of(Sent.sign(positions, "connected")));
        var events =
                Multi.createBy()
                        .repeating()
                        .uni(() -> positions, it -> next(viewer, it))
                        .indefinitely();
        return Multi.createBy().concatenating().streams(hello, events);
    }

    private Uni<List<Sent>> next(Viewer viewer, Positions positions) {
        return feeds.beyond(positions, config.heartbeat())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(
                        news ->
                                news
                                        ? newer(viewer, positions)
                                        : Uni.createFrom()
                                                .item(List.of(Sent.sign(positions, "waiting"))));
    }

    private Uni<List<Sent>> newer(Viewer viewer, Positions positions) {
        feeds.beginNow(positions);
        var parts =
                Arrays.stream(Source.values())
                        .filter(positions::has)
                        .map(source -> feeds.behind(source, positions.of(source), BATCH))
                        .toList();
        return parts.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.combine()
                        .all()
                        .unis(parts)
                        .with(batches -> merged(viewer, positions, batches));
    }

    /** Each feed in its own order. */
    private static List<Sent> merged(Viewer viewer, Positions positions, List<?> batches) {
        var all = new ArrayList<FeedEvent>();
        batches.forEach(batch -> ((List<?>) batch).forEach(it -> all.add((FeedEvent) it)));
        all.sort(Comparator.comparing(FeedEvent::source).thenComparing(FeedEvent::position));
        var sent = new ArrayList<Sent>();
        for (var event : all) {
            positions.set(event.source(), event.position());
            if (EventSight.sees(viewer, event)) {
                sent.add(new Sent(positions.toString(), event, null));
            }
        }
        return sent;
    }
}
