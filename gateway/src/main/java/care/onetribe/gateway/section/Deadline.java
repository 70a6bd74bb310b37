package care.onetribe.gateway.section;

import java.time.Duration;

/** When an answer must be there, however many calls it takes one after the other. */
public record Deadline(long atNanos) {

    /** Time that is over still leaves room to ask, though hardly to be answered. */
    private static final Duration LEAST = Duration.ofMillis(1);

    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    public Duration left() {
        var left = Duration.ofNanos(atNanos - System.nanoTime());
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }
}
