package care.onetribe.ticket.themesuggestion;

import com.sun.management.OperatingSystemMXBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Keeps work that nobody waits for out of the way of what people wait for: it takes a quarter of
 * the time of one processor, and a tenth while all are busy. Two processors of a small machine are
 * often one core, which does everything else half as fast while one of them works without a rest.
 */
@ApplicationScoped
class Pace {

    /** Share of all processors, from which on they are busy. */
    private static final double BUSY = 0.8;

    private static final int RESTS = 3;
    private static final int RESTS_WHILE_BUSY = 9;

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * Rests after some work, and longer where others were busy meanwhile.
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
        return worked.multipliedBy(load > BUSY ? RESTS_WHILE_BUSY : RESTS);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
