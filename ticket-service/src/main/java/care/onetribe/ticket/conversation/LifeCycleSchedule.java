package care.onetribe.ticket.conversation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

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
        var now = clock.instant();
        closeResolvedBefore(now.minus(config.after()), now);
        resumeHeldUntil(now);
    }

    void closeResolvedBefore(Instant limit, Instant now) {
        inBatches(
                "status = ?1 and resolvedAt < ?2 order by resolvedAt",
                TicketStatus.RESOLVED,
                limit,
                (ticket, at) -> {
                    ticket.close(at);
                    history.record(ticket, "closed", at, null, Map.of());
                },
                now);
    }

    void resumeHeldUntil(Instant now) {
        inBatches(
                "status = ?1 and holdUntil <= ?2 order by holdUntil",
                TicketStatus.ON_HOLD,
                now,
                (ticket, at) -> {
                    ticket.resume();
                    history.record(ticket, "resumed", at, null, Map.of());
                },
                now);
    }

    private void inBatches(
            String due,
            TicketStatus status,
            Instant limit,
            BiConsumer<Ticket, Instant> step,
            Instant now) {
        List<Long> ids;
        do {
            ids =
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () ->
                                            tickets
                                                    .find(due, status, limit)
                                                    .range(0, BATCH - 1)
                                                    .list()
                                                    .stream()
                                                    .map(Ticket::id)
                                                    .toList());
            ids.forEach(id -> take(id, status, step, now));
        } while (ids.size() == BATCH);
    }

    private void take(long id, TicketStatus status, BiConsumer<Ticket, Instant> step, Instant now) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                tickets.lockForSystem(id)
                                        .filter(ticket -> ticket.status() == status)
                                        .ifPresent(ticket -> step.accept(ticket, now)));
    }
}
