package care.onetribe.local.cli;

import care.onetribe.local.imports.LineResult;
import care.onetribe.local.imports.LineResult.Outcome;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells of an import: a bar where there is a terminal and a line now and then where there is none,
 * every line that was refused, and a summary when it is closed.
 */
final class ImportReport implements Consumer<LineResult>, AutoCloseable {

    private static final int LINES_BETWEEN_NEWS = 1000;
    private static final Duration BETWEEN_BARS = Duration.ofMillis(100);

    private final PrintWriter out;
    private final ImportPace pace;
    private final boolean terminal = Boolean.getBoolean("onetribe.terminal");
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private long nextBar = System.nanoTime();

    ImportReport(PrintWriter out, long total) {
        this.out = out;
        pace = new ImportPace(total);
    }

    @Override
    public void accept(LineResult line) {
        counts.merge(line.result(), 1L, Long::sum);
        if (line.result() == Outcome.REFUSED) {
            clearBar();
            out.printf("Line %d refused: %s%n", line.line(), line.detail());
        }
        tell();
    }

    private void tell() {
        var done = done();
        if (terminal && System.nanoTime() - nextBar >= 0) {
            clearBar();
            out.print(pace.bar(done));
            nextBar = System.nanoTime() + BETWEEN_BARS.toNanos();
        } else if (!terminal && done % LINES_BETWEEN_NEWS == 0) {
            out.println(pace.line(done));
        }
        out.flush();
    }

    private void clearBar() {
        if (terminal) {
            out.print("\r\u001b[K");
        }
    }

    private long done() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    boolean isWithoutRefusal() {
        return count(Outcome.REFUSED) == 0;
    }

    @Override
    public void close() {
        clearBar();
        out.printf(
                Locale.ROOT,
                "Imported %,d, there already %,d, refused %,d, in %s.%n",
                count(Outcome.IMPORTED),
                count(Outcome.EXISTS),
                count(Outcome.REFUSED),
                PrintedProgress.seconds(pace.elapsed()));
        out.flush();
    }
}
