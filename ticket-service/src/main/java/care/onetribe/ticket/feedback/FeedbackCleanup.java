package care.onetribe.ticket.feedback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Throws away links that have expired; replicas that do it at once get in nobody's way. */
@ApplicationScoped
class FeedbackCleanup {

    private static final int BATCH = 500;

    private final FeedbackLinks links;

    FeedbackCleanup(FeedbackLinks links) {
        this.links = links;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetExpired() {
        int forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew().call(() -> links.forgetOld(BATCH));
        } while (forgotten == BATCH);
    }
}
