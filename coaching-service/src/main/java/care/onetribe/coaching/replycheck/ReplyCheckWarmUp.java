package care.onetribe.coaching.replycheck;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Has the rules loaded soon after the service has started: loading them takes both processors of a
 * small machine for seconds, which everything else that starts there needs at first.
 */
@ApplicationScoped
class ReplyCheckWarmUp {

    private final ReplyReaders readers;
    private final ReplyCheckConfig config;

    ReplyCheckWarmUp(ReplyReaders readers, ReplyCheckConfig config) {
        this.readers = readers;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        config.warmUpAfter()
                .map(after -> delayedExecutor(after.toMillis(), MILLISECONDS))
                .ifPresent(later -> later.execute(readers::begin));
    }
}
