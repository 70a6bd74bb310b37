package care.onetribe.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a condition of another process, which nothing announces, for a limited time. */
public final class Deadline {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final long end;

    private Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    public static Deadline in(Duration time) {
        return new Deadline(time);
    }

    /** Returns whether the condition became true before the deadline. */
    public boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalProblem("Interrupted while waiting.", e);
        }
    }
}
