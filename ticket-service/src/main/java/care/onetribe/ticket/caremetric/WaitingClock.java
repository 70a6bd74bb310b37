package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.conversation.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a customer waited for us, from the steps of a ticket and of those that became one with
 * it. They wait
 *
 * <ul>
 *   <li>while their last word has no reply, whatever the ticket's status says;
 *   <li>while the ticket is NEW or OPEN, or ON_HOLD for any reason but their own wish.
 * </ul>
 *
 * They do not wait for us while a ticket whose last word is ours is WAITING_ON_CUSTOMER or on hold
 * for them, nor while it is done. Of several tickets that became one, they wait while they wait
 * with any of them. Closing, notes and descriptions stop and start nothing.
 */
final class WaitingClock {

    /** So soon after a resolution a reopening shows that it was none. */
    static final Duration SOON = Duration.ofDays(7);

    private final Map<Long, Course> courses = new HashMap<>();
    private Duration waited = Duration.ZERO;
    private Duration waitedUntilResolved;
    private Instant now;
    private boolean everResolved;
    private boolean reopenedSoon;

    /** Where one of the tickets stands. */
    private static final class Course {

        private TicketStatus status = TicketStatus.NEW;
        private boolean unanswered;
        private boolean heldForCustomer;
        private boolean gone;
        private Instant resolvedAt;

        boolean makesWait() {
            return !gone && !status.isDone() && (unanswered || isOurTurn());
        }

        private boolean isOurTurn() {
            return switch (status) {
                case NEW, OPEN -> true;
                case ON_HOLD -> !heldForCustomer;
                case WAITING_ON_CUSTOMER, RESOLVED, CLOSED -> false;
            };
        }
    }

    private WaitingClock() {}

    /**
     * @param steps in the order in which they were recorded
     */
    static WaitingClock of(Collection<CareStep> steps) {
        var clock = new WaitingClock();
        ordered(steps).forEach(clock::take);
        return clock;
    }

    /**
     * By time, since tickets that were merged ran side by side. Within one ticket the order of the
     * record counts, though the clocks of two replicas may differ.
     */
    private static List<CareStep> ordered(Collection<CareStep> steps) {
        var latest = new HashMap<Long, Instant>();
        return steps.stream()
                .map(
                        step ->
                                step.notBefore(
                                        latest.merge(
                                                step.ticketId(), step.at(), WaitingClock::later)))
                .sorted(Comparator.comparing(CareStep::at))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void take(CareStep step) {
        if (now != null && courses.values().stream().anyMatch(Course::makesWait)) {
            waited = waited.plus(Duration.between(now, step.at()));
        }
        now = step.at();
        var course = courses.computeIfAbsent(step.ticketId(), id -> new Course());
        if (step.status() != null) {
            course.status = step.status();
            course.heldForCustomer = step.heldForCustomer();
        }
        apply(step, course);
    }

    private void apply(CareStep step, Course course) {
        switch (step.kind()) {
            case OPENED, CUSTOMER_WROTE -> course.unanswered = true;
            case REPLIED -> course.unanswered = false;
            case RESOLVED -> resolved(course);
            case REOPENED -> reopened(course);
            case WENT_OVER -> course.gone = true;
            case GAINED -> gained(course, step.otherId());
            case OTHER -> {
                // the status says it all
            }
        }
    }

    private void resolved(Course course) {
        course.resolvedAt = now;
        everResolved = true;
        waitedUntilResolved = waited;
    }

    private void reopened(Course course) {
        if (course.resolvedAt != null && !now.isAfter(course.resolvedAt.plus(SOON))) {
            reopenedSoon = true;
        }
        course.resolvedAt = null;
    }

    private void gained(Course course, long otherId) {
        var other = courses.get(otherId);
        course.unanswered |= other != null && other.unanswered;
    }

    /** Until the last resolution; null when there was none. */
    Duration untilResolved() {
        return waitedUntilResolved;
    }

    boolean everResolved() {
        return everResolved;
    }

    boolean reopenedSoon() {
        return reopenedSoon;
    }
}
