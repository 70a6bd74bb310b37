package care.onetribe.systemtests.suite;

import care.onetribe.local.Folders;
import care.onetribe.local.suite.Progress;
import care.onetribe.local.suite.Suite;
import care.onetribe.local.suite.SuiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The packaged suite, started with an empty database; its logs stay when it has ended. */
final class OwnSuite {

    /**
     * Tests ask for much in a short time; a test of the gateway knows its limit. Nor do they wait a
     * minute for what teams get on Mondays.
     */
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "ONETRIBE_GATEWAY_RATE_LIMIT_PER_SECOND", "100000",
                    "ONETRIBE_GATEWAY_RATE_LIMIT_BURST", "100000",
                    "ONETRIBE_COACHING_WEEKLY_MESSAGE_EVERY", "5s");

    private OwnSuite() {}

    static Suite start() {
        var data = Path.of(System.getProperty("onetribe.data", "target/suite")).toAbsolutePath();
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
                free.home(), free.data(), free.ports(), free.bufferPool(), ENVIRONMENT);
    }
}
