package care.onetribe.gateway.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Reads each feed once for all streams, each by a thread of its own so that one that is away holds
 * up no other, and wakes the streams that wait.
 */
@ApplicationScoped
class LiveFeeds {

    private static final int PAGE = 500;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final Map<Source, Held> held = new EnumMap<>(Source.class);
    private final Set<UniEmitter<? super Boolean>> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService readers =
            Executors.newScheduledThreadPool(
                    Source.values().length, task -> daemon(new Thread(task, "live-events")));
    private final Presence presence = new Presence();
    private final Feeds feeds;
    private final EventsConfig config;

    LiveFeeds(Feeds feeds, EventsConfig config) {
        this.feeds = feeds;
        this.config = config;
        for (var source : Source.values()) {
            held.put(source, new Held(config.held()));
        }
    }

    void start(@Observes StartupEvent started) {
        if (feeds.areOpen()) {
            for (var source : Source.values()) {
                readers.scheduleWithFixedDelay(
                        () -> read(source), 0, config.poll().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        readers.shutdownNow();
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }

    private void read(Source source) {
        try {
            var events = held.get(source);
            if (events.last().isEmpty()) {
                events.beginBehind(feeds.last(source));
                wakeAll();
            }
            List<FeedEvent> newer;
            do {
                newer = feeds.behind(source, events.last().getAsLong(), PAGE);
                events.add(newer);
                if (!newer.isEmpty()) {
                    wakeAll();
                }
            } while (newer.size() == PAGE);
            presence.isHere(source);
        } catch (RuntimeException away) {
            presence.isAway(source, away);
        }
    }

    private void wakeAll() {
        for (var emitter : waiting) {
            if (waiting.remove(emitter)) {
                emitter.complete(true);
            }
        }
    }

    /**
     * Makes a stream begin now in every feed that it has no position in, as far as that is known.
     */
    void beginNow(Positions positions) {
        held.forEach(
                (source, events) -> {
                    if (!positions.has(source)) {
                        events.last().ifPresent(last -> positions.set(source, last));
                    }
                });
    }

    /**
     * Waits for an event behind the positions.
     *
     * @return false when none came in time
     */
    Uni<Boolean> beyond(Positions positions, Duration patience) {
        return Uni.createFrom()
                .<Boolean>emitter(emitter -> wait(positions, emitter))
                .ifNoItem()
                .after(patience)
                .recoverWithItem(false);
    }

    private void wait(Positions positions, UniEmitter<? super Boolean> emitter) {
        emitter.onTermination(() -> waiting.remove(emitter));
        waiting.add(emitter);
        // looked at after adding: what comes in between is missed by neither
        if (isBehind(positions) && waiting.remove(emitter)) {
            emitter.complete(true);
        }
    }

    private boolean isBehind(Positions positions) {
        return held.entrySet().stream()
                .anyMatch(
                        feed -> {
                            var last = feed.getValue().last();
                            return last.isPresent()
                                    && (!positions.has(feed.getKey())
                                            || positions.of(feed.getKey()) < last.getAsLong());
                        });
    }

    /**
     * Events behind a position: those that are held, or, for whoever was long away, read once more.
     */
    Uni<List<FeedEvent>> behind(Source source, long position, int limit) {
        var events = held.get(source);
        if (events.last().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return events.behind(position, limit)
                .map(found -> Uni.createFrom().item(found))
                .orElseGet(() -> readAgain(source, position, limit));
    }

    private Uni<List<FeedEvent>> readAgain(Source source, long position, int limit) {
        return Uni.createFrom()
                .item(() -> feeds.behind(source, position, limit))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .recoverWithUni(
                        () ->
                                Uni.createFrom()
                                        .<List<FeedEvent>>item(List.of())
                                        .onItem()
                                        .delayIt()
                                        .by(PAUSE_AFTER_FAILURE));
    }
}
