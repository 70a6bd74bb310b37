package care.onetribe.local.cli;

import care.onetribe.local.suite.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A line for each part that starts, and one when it is ready. */
final class PrintedProgress implements Progress {

    private final PrintWriter out;

    PrintedProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void starting(String part) {
        print(part, "starting");
    }

    @Override
    public void ready(String part, Duration after) {
        print(part, "ready after " + seconds(after));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private void print(String part, String what) {
        out.printf("  %-20s %s%n", part, what);
        out.flush();
    }
}
