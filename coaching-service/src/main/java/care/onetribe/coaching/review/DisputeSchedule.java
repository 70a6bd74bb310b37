package care.onetribe.coaching.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The step that time takes: a dispute that nobody decided within its deadline lapses. */
@ApplicationScoped
class DisputeSchedule {

    private static final int BATCH = 100;

    private final Disputes disputes;
    private final ReviewHistory history;
    private final Clock clock;

    DisputeSchedule(Disputes disputes, ReviewHistory history, Clock clock) {
        this.disputes = disputes;
        this.history = history;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.coaching.dispute.lapsing.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void lapseOverdue() {
        lapseOverdueAt(clock.instant());
    }

    void lapseOverdueAt(Instant now) {
        int looked;
        do {
            looked = QuarkusTransaction.requiringNew().call(() -> lapseSome(now));
        } while (looked == BATCH);
    }

    private int lapseSome(Instant now) {
        var overdue = disputes.lockOverdue(now, BATCH);
        overdue.stream()
                .filter(dispute -> dispute.lapse(now))
                .forEach(dispute -> history.record(dispute, "lapsed", null, now));
        return overdue.size();
    }
}
