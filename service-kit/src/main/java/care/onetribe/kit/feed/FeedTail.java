package care.onetribe.kit.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets any number of open streams wait for the next event at the cost of one query for all. */
@ApplicationScoped
class FeedTail {

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private volatile long last;

    private record Waiter(long position, UniEmitter<? super Boolean> emitter) {}

    /** Tells whoever waits that the feed reaches up to a position. */
    void advanceTo(long position) {
        last = position;
        for (var waiter : waiters) {
            if (waiter.position() < position && waiters.remove(waiter)) {
                waiter.emitter().complete(true);
            }
        }
    }

    /**
     * Waits for an event behind a position.
     *
     * @return true when there is one, false when none came in time
     */
    Uni<Boolean> beyond(long position, Duration patience) {
        return Uni.createFrom()
                .<Boolean>emitter(emitter -> wait(new Waiter(position, emitter)))
                .ifNoItem()
                .after(patience)
                .recoverWithItem(false);
    }

    private void wait(Waiter waiter) {
        waiter.emitter().onTermination(() -> waiters.remove(waiter));
        waiters.add(waiter);
        // looked at after adding: an advance in between is missed by neither
        if (waiter.position() < last && waiters.remove(waiter)) {
            waiter.emitter().complete(true);
        }
    }
}
