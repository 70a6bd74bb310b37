package care.onetribe.ticket.emerging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Looks for what recent tickets without a theme have in common, one replica at a time. */
@ApplicationScoped
class EmergingSchedule {

    private final EmergingThemes themes;
    private final EmergingConfig config;
    private final Clock clock;

    EmergingSchedule(EmergingThemes themes, EmergingConfig config, Clock clock) {
        this.themes = themes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.ticket.emerging.every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        lookAt(clock.instant());
    }

    void lookAt(Instant now) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            if (themes.takeTurn()) {
                                var loose = themes.looseSince(now.minus(config.window()));
                                themes.replace(Found.among(loose), now);
                            }
                        });
    }
}
