package care.onetribe.local.suite;

import java.time.Duration;

/** Hears of each part of a suite as it starts; several may at once. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void starting(String part) {}

                @Override
                public void ready(String part, Duration after) {}
            };

    void starting(String part);

    void ready(String part, Duration after);

    /** Runs the start of a part and tells of it. */
    default void of(String part, Runnable start) {
        starting(part);
        var begin = System.nanoTime();
        start.run();
        ready(part, Duration.ofNanos(System.nanoTime() - begin));
    }
}
