package care.onetribe.ticket.missedsearch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Forgets searches that nobody missed anything by for long. Several replicas may look at once: what
 * one has removed the others do not find.
 */
@ApplicationScoped
class MissedSearchSchedule {

    private static final int BATCH = 1_000;

    private final MissedSearches searches;
    private final MissedSearchConfig config;
    private final Clock clock;

    MissedSearchSchedule(MissedSearches searches, MissedSearchConfig config, Clock clock) {
        this.searches = searches;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.ticket.missed-search.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        forgetDueAt(clock.instant());
    }

    void forgetDueAt(Instant now) {
        var limit = now.minus(config.keptFor());
        long forgotten;
        do {
            forgotten =
                    QuarkusTransaction.requiringNew()
                            .call(() -> searches.forgetUntil(limit, BATCH));
        } while (forgotten == BATCH);
    }
}
