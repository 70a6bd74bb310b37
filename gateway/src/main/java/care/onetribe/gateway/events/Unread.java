package care.onetribe.gateway.events;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hangs up on a client who leaves what was sent unread: more is asked of a stream only when what
 * came before has left for the network. The client resumes where it was.
 */
final class Unread {

    private static final long NONE = -1;

    private final Vertx vertx;
    private final long patience;
    private final Runnable hangUp;
    private final AtomicLong timer = new AtomicLong(NONE);

    Unread(Vertx vertx, Duration patience, Runnable hangUp) {
        this.vertx = vertx;
        this.patience = patience.toMillis();
        this.hangUp = hangUp;
    }

    <T> Multi<T> watch(Multi<T> stream) {
        return stream.onItem()
                .invoke(() -> replace(vertx.setTimer(patience, late -> hangUp.run())))
                .onRequest()
                .invoke(() -> replace(NONE))
                .onTermination()
                .invoke(() -> replace(NONE));
    }

    private void replace(long newer) {
        long older = timer.getAndSet(newer);
        if (older != NONE) {
            vertx.cancelTimer(older);
        }
    }
}
