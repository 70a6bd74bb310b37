package care.onetribe.kit.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Gives events their position in the feed, shortly after they were committed, on a thread of its
 * own. Woken by commits of this replica; looks by itself for those of a replica that died.
 */
@ApplicationScoped
class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);

    private final Positions positions;
    private final FeedTail tail;
    private final FeedConfig config;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "event-sequencer");
    private volatile boolean stopping;

    Sequencer(Positions positions, FeedTail tail, FeedConfig config) {
        this.positions = positions;
        this.tail = tail;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Says that there may be something to do. */
    void wake() {
        woken.release();
    }

    private void run() {
        while (!stopping) {
            try {
                if (woken.tryAcquire(config.idleDelay().toMillis(), TimeUnit.MILLISECONDS)) {
                    // what commits within this delay shares one transaction
                    TimeUnit.MILLISECONDS.sleep(config.sequencingDelay().toMillis());
                    woken.drainPermits();
                }
                tail.advanceTo(positions.assignAll());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("Events wait for their positions: %s", failure.getMessage());
            }
        }
    }
}
