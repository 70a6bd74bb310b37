package care.onetribe.coaching.replycheck;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Has the rules loaded while the service starts; nothing waits for it. */
@ApplicationScoped
class ReplyCheckWarmUp {

    private final ReplyReaders readers;
    private final ReplyCheckConfig config;

    ReplyCheckWarmUp(ReplyReaders readers, ReplyCheckConfig config) {
        this.readers = readers;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        if (config.warmUp()) {
            readers.begin();
        }
    }
}
