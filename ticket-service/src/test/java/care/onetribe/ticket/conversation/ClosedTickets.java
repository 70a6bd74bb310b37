package care.onetribe.ticket.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets time take its steps, for tests of other features. */
@ApplicationScoped
public class ClosedTickets {

    private final LifeCycleSchedule schedule;

    ClosedTickets(LifeCycleSchedule schedule) {
        this.schedule = schedule;
    }

    /** Closes what is due at a time. */
    public void closeAt(Instant now) {
        schedule.takeStepsDueAt(now);
    }
}
