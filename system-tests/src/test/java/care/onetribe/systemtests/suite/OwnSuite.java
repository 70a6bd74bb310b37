package care.onetribe.systemtests.suite;

import care.onetribe.local.Folders;
import care.onetribe.local.Ports;
import care.onetribe.local.suite.Progress;
import care.onetribe.local.suite.Suite;
import care.onetribe.local.suite.SuiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The packaged suite, started with an empty database; its logs stay when it has ended. */
final class OwnSuite {

    static final int MAIL_PORT = Ports.free(1).get(0);

    private static final String OFTEN = "1s";

    private OwnSuite() {}

    /**
     * Tests ask for much in a short time; a test of the gateway knows its limit. What time does is
     * looked for often, and whoever reads feeds does not wait long for what was away.
     */
    private static Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("ONETRIBE_GATEWAY_RATE_LIMIT_REQUESTS", "100000"),
                Map.entry("ONETRIBE_GATEWAY_RATE_LIMIT_BURST", "100000"),
                Map.entry("ONETRIBE_GATEWAY_RATE_LIMIT_FEEDBACK_REQUESTS", "100000"),
                Map.entry("ONETRIBE_GATEWAY_RATE_LIMIT_FEEDBACK_BURST", "100000"),
                Map.entry("ONETRIBE_FEED_LEASE", "PT5S"),
                Map.entry("ONETRIBE_FEED_LONGEST_ABSENCE_DELAY", "PT2S"),
                Map.entry("ONETRIBE_SCHEDULED_DELAYED", OFTEN),
                Map.entry("ONETRIBE_TICKET_CLOSING_EVERY", OFTEN),
                Map.entry("ONETRIBE_COACHING_WEEKLY_MESSAGE_EVERY", OFTEN),
                Map.entry("ONETRIBE_COACHING_ROUTINE_EVERY", OFTEN),
                Map.entry("ONETRIBE_RECOGNITION_DIGEST_EVERY", OFTEN),
                Map.entry("ONETRIBE_MAIL_ENABLED", "true"),
                Map.entry("ONETRIBE_MAIL_HOST", "127.0.0.1"),
                Map.entry("ONETRIBE_MAIL_PORT", String.valueOf(MAIL_PORT)));
    }

    static Path data() {
        return Path.of(System.getProperty("onetribe.data", "target/suite")).toAbsolutePath();
    }

    static Suite start() {
        var data = data();
        try {
            Folders.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Suite.start(settings(data), Progress.SILENT);
    }

    private static SuiteSettings settings(Path data) {
        var free = SuiteSettings.onFreePorts(Project.folder(), data);
        return new SuiteSettings(
                free.home(), free.data(), free.ports(), free.bufferPool(), environment(), false);
    }
}
