package care.onetribe.kit.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets one reader take its next page, if no other replica is reading for it; one that is far behind
 * keeps no other waiting for longer. A page is taken in one transaction; when that fails, its
 * events are taken one by one, so that the one which cannot be is found. That one is tried again,
 * later each time, and set aside after so many tries.
 */
@ApplicationScoped
class ReaderTurn {

    static final int BATCH = 500;

    private static final Logger LOG = Logger.getLogger(ReaderTurn.class);
    private static final int MOST_DOUBLINGS = 20;

    private final ReaderCursors cursors;
    private final SetAside setAside;
    private final ReaderMetrics metrics;
    private final FeedConfig config;
    private final Clock clock;
    private final String replica = UUID.randomUUID().toString();

    ReaderTurn(
            ReaderCursors cursors,
            SetAside setAside,
            ReaderMetrics metrics,
            FeedConfig config,
            Clock clock) {
        this.cursors = cursors;
        this.setAside = setAside;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    /** A feed, as it is fetched outside every transaction. */
    interface Pages {

        FeedPage after(String cursor, int limit);
    }

    private enum Taken {
        ALL,
        NOTHING,
        BY_ANOTHER_REPLICA
    }

    void stop(@Observes ShutdownEvent event) {
        try {
            cursors.releaseAll(replica);
        } catch (IllegalStateException away) {
            LOG.debugf("Leases run out by themselves: %s", away.getMessage());
        }
    }

    /** Whether there may be more to read now. */
    boolean take(String reader, List<EventHandler> handlers, Pages pages) {
        return take(replica, reader, handlers, pages);
    }

    /**
     * @param owner of the lease, one name a replica
     * @return whether there may be more to read now
     */
    boolean take(String owner, String reader, List<EventHandler> handlers, Pages pages) {
        int oneByOne = 0;
        while (holdsLease(owner, reader)) {
            var standing = cursors.read(reader);
            if (!standing.mayTryAt(clock.instant())) {
                return false;
            }
            int limit = oneByOne > 0 || standing.failures() > 0 ? 1 : BATCH;
            var page = pages.after(standing.position(), limit);
            var taken =
                    page.items().isEmpty() ? Taken.ALL : apply(reader, handlers, standing, page);
            if (taken == Taken.NOTHING && limit > 1) {
                oneByOne = page.items().size();
            } else if (taken != Taken.ALL) {
                return false;
            } else if (page.items().size() < limit) {
                metrics.caughtUp(reader, clock.instant());
                return false;
            } else {
                metrics.reached(reader, page.items().get(page.items().size() - 1).time());
                oneByOne--;
                if (oneByOne <= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holdsLease(String owner, String reader) {
        var now = clock.instant();
        boolean holds = cursors.lease(reader, owner, now, now.plus(config.lease()));
        if (!holds) {
            metrics.readElsewhere(reader);
        }
        return holds;
    }

    private Taken apply(
            String reader,
            List<EventHandler> handlers,
            ReaderCursors.Standing standing,
            FeedPage page) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> applyInTransaction(reader, handlers, standing.position(), page));
        } catch (RuntimeException failure) {
            return page.items().size() == 1
                    ? poison(reader, standing, page, failure)
                    : Taken.NOTHING;
        }
    }

    private Taken applyInTransaction(
            String reader, List<EventHandler> handlers, String after, FeedPage page) {
        if (!cursors.moveOn(reader, after, page.next())) {
            return Taken.BY_ANOTHER_REPLICA;
        }
        page.items().forEach(event -> handlers.forEach(handler -> handler.handle(event)));
        return Taken.ALL;
    }

    private Taken poison(
            String reader, ReaderCursors.Standing standing, FeedPage page, Exception failure) {
        var reason = reason(failure);
        var event = page.items().get(0);
        int tries = standing.failures() + 1;
        if (tries < config.tries()) {
            cursors.failed(reader, reason, retryAt(tries));
            LOG.warnf("%s could not take event %s: %s", reader, event.id(), reason);
            return Taken.NOTHING;
        }
        LOG.errorf(
                failure,
                "%s sets event %s of %s (%s) aside after %d tries",
                reader,
                event.id(),
                event.source(),
                event.type(),
                tries);
        return QuarkusTransaction.requiringNew()
                .call(() -> pass(reader, standing, page, event, reason));
    }

    private Taken pass(
            String reader,
            ReaderCursors.Standing standing,
            FeedPage page,
            CloudEvent event,
            String reason) {
        if (!cursors.moveOn(reader, standing.position(), page.next())) {
            return Taken.BY_ANOTHER_REPLICA;
        }
        setAside.add(reader, event, reason, clock.instant());
        metrics.setAside(reader);
        return Taken.ALL;
    }

    private Instant retryAt(int tries) {
        var delay = config.retryDelay().multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return clock.instant().plus(shorter(delay, config.longestRetryDelay()));
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String reason(Throwable failure) {
        var text = failure.toString();
        return text.substring(0, Math.min(text.length(), ReaderCursors.LONGEST_REASON));
    }
}
