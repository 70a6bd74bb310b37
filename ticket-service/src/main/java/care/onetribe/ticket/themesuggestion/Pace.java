package care.onetribe.ticket.themesuggestion;

import com.sun.management.OperatingSystemMXBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Keeps work that nobody waits for out of the way of what people wait for: while the processors are
 * busy it takes a tenth of the time of one of them.
 */
@ApplicationScoped
class Pace {

    /** Share of all processors, from which on they are busy. */
    private static final double BUSY = 0.8;

    private static final int RESTS = 9;

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * Rests after some work, where others were busy meanwhile.
     *
     * @param worked how long the work took
     */
    void rest(Duration worked) {
        pause(rest(worked, system.getCpuLoad()));
    }

    /**
     * @param load share of all processors that was used meanwhile
     */
    static Duration rest(Duration worked, double load) {
        return load > BUSY ? worked.multipliedBy(RESTS) : Duration.ZERO;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
