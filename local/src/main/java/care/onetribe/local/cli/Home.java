package care.onetribe.local.cli;

import care.onetribe.local.suite.SuiteSettings;
import java.nio.file.Path;

/** The folder of the project, which the launcher names, and the suite that belongs to it. */
final class Home {

    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("onetribe.home", ".")).toAbsolutePath().normalize();
    }

    static Path defaultData() {
        return folder().resolve(".onetribe");
    }

    static SuiteSettings suite(Path data) {
        return SuiteSettings.of(folder(), data.toAbsolutePath(), System.getenv());
    }
}
