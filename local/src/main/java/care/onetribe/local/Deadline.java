package care.onetribe.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a condition of another process, which nothing announces, for a limited time. */
public final class Deadline {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final long end;
    private final Duration longestPause;

    private Deadline(long end, Duration longestPause) {
        this.end = end;
        this.longestPause = longestPause;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), BETWEEN_LOOKS);
    }

    /**
     * The same for a look that is work for the other process: it waits twice as long after each,
     * and so long at the most.
     */
    public Deadline lookingLessOften(Duration longest) {
        return new Deadline(end, longest);
    }

    /** Returns whether the condition became true before the deadline. */
    public boolean await(BooleanSupplier condition) {
        var pause = BETWEEN_LOOKS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            pause(pause);
            pause = shorter(pause.multipliedBy(2), longestPause);
        }
        return true;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalProblem("Interrupted while waiting.", e);
        }
    }
}
