package care.onetribe.ticket.volume;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks for themes that rise, every now and then. */
@ApplicationScoped
class RisingSchedule {

    private final RisingThemes themes;
    private final Clock clock;

    RisingSchedule(RisingThemes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.ticket.rising-themes.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        themes.lookAt(clock.instant());
    }
}
