package care.onetribe.ticket.themesuggestion;

import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Reads what customers began to tell, as the schedule does, until some tickets are among it. */
@ApplicationScoped
public class ReadOn {

    private final OpeningSchedule schedule;
    private final Openings openings;

    ReadOn(OpeningSchedule schedule, Openings openings) {
        this.schedule = schedule;
        this.openings = openings;
    }

    /** Events have their place in the feed shortly after they were committed. */
    public void until(Collection<Long> ticketIds) {
        await().atMost(ofMinutes(2))
                .until(
                        () -> {
                            schedule.readAll();
                            return openings.of(ticketIds).size() == ticketIds.size();
                        });
    }
}
