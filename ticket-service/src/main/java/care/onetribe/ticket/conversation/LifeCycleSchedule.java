package care.onetribe.ticket.conversation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/**
 * The steps that time takes: resolved tickets are closed after some days, and those on hold come
 * back. A batch is one transaction, however many are due after an import. What is locked by
 * somebody who works on it, or by another replica, is passed over and looked at the next time.
 */
@ApplicationScoped
class LifeCycleSchedule {

    private static final int BATCH = 100;

    private final Tickets tickets;
    private final TicketHistory history;
    private final ClosingConfig config;
    private final Clock clock;

    LifeCycleSchedule(Tickets tickets, TicketHistory history, ClosingConfig config, Clock clock) {
        this.tickets = tickets;
        this.history = history;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.ticket.closing.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void takeDueSteps() {
        takeStepsDueAt(clock.instant());
    }

    void takeStepsDueAt(Instant now) {
        closeResolvedBy(now.minus(config.after()), now);
        resumeHeldUntil(now);
    }

    private void closeResolvedBy(Instant limit, Instant now) {
        takeEach(
                "standing.status = RESOLVED and milestones.resolvedAt <= ?1 and mergedIntoId is null"
                        + " order by milestones.resolvedAt",
                limit,
                ticket -> ticket.isDueToClose(limit),
                ticket -> {
                    ticket.close(now);
                    history.record(ticket, "closed", now, null, Map.of());
                });
    }

    private void resumeHeldUntil(Instant now) {
        takeEach(
                "standing.status = ON_HOLD and standing.holdUntil <= ?1 and mergedIntoId is null"
                        + " order by standing.holdUntil",
                now,
                ticket -> ticket.isDueToResume(now),
                ticket -> {
                    ticket.resume();
                    history.record(ticket, "resumed", now, null, Map.of());
                });
    }

    private void takeEach(
            String due, Instant limit, Predicate<Ticket> isDue, Consumer<Ticket> step) {
        int looked;
        do {
            looked =
                    QuarkusTransaction.requiringNew().call(() -> takeSome(due, limit, isDue, step));
        } while (looked == BATCH);
    }

    private int takeSome(
            String due, Instant limit, Predicate<Ticket> isDue, Consumer<Ticket> step) {
        var batch =
                tickets.find(due, limit)
                        .range(0, BATCH - 1)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                        .list();
        batch.stream().filter(isDue).forEach(step);
        return batch.size();
    }
}
