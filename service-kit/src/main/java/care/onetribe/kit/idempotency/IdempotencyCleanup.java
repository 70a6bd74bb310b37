package care.onetribe.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets old answers; harmless on several replicas at once, since each row goes only once. */
@ApplicationScoped
class IdempotencyCleanup {

    private static final int BATCH = 1_000;

    private final IdempotencyKeys keys;

    IdempotencyCleanup(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOldAnswers() {
        while (keys.forgetOld(BATCH) == BATCH) {
            // the next batch
        }
    }
}
