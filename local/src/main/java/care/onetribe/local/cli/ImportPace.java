package care.onetribe.local.cli;

import java.time.Duration;
import java.util.Locale;

/** How far an import is, how fast it goes, and how long it will take. */
final class ImportPace {

    private static final int BAR_WIDTH = 30;

    private final long begin = System.nanoTime();
    private final long total;

    ImportPace(long total) {
        this.total = total;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    String bar(long done) {
        var filled = (int) (total == 0 ? BAR_WIDTH : BAR_WIDTH * done / total);
        return "[%s%s] %s"
                .formatted("#".repeat(filled), "-".repeat(BAR_WIDTH - filled), line(done));
    }

    String line(long done) {
        var seconds = Math.max(elapsed().toMillis(), 1) / 1000.0;
        var rate = done / seconds;
        var left = rate == 0 ? 0 : Math.round((total - done) / rate);
        return String.format(
                Locale.ROOT, "%,d of %,d, %,.0f a second, %d s left", done, total, rate, left);
    }
}
