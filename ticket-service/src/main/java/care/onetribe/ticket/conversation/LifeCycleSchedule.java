package care.onetribe.ticket.conversation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The steps that time takes: resolved tickets are closed after some days, and those on hold come
 * back. Each ticket is a transaction of its own and looked at again under its lock, so several
 * replicas do each step once.
 */
@ApplicationScoped
class LifeCycleSchedule {

    private static final int BATCH = 200;

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

    /** What was due when it was looked for may have moved on before it is locked. */
    private void takeEach(
            String due, Instant limit, Predicate<Ticket> isStillDue, Consumer<Ticket> step) {
        List<Long> ids;
        do {
            ids = QuarkusTransaction.requiringNew().call(() -> ids(due, limit));
            for (var id : ids) {
                QuarkusTransaction.requiringNew()
                        .run(() -> tickets.lockForSystem(id).filter(isStillDue).ifPresent(step));
            }
        } while (ids.size() == BATCH);
    }

    private List<Long> ids(String due, Instant limit) {
        return tickets.find(due, limit).range(0, BATCH - 1).list().stream()
                .map(Ticket::id)
                .toList();
    }
}
