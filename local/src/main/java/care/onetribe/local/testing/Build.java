package care.onetribe.local.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The process that runs the tests of all modules: Maven, or this JVM when nothing forked it. */
final class Build {

    /** Names the build where its process does not, as in an IDE that stays open. */
    private static final String NAME_PROPERTY = "onetribe.build";

    /** The name of builds whose tests start what they need themselves. */
    private static final String NO_SERVICES = "none";

    private Build() {}

    static ProcessHandle process() {
        // Not simply the parent: Surefire may start a test JVM by a shell.
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(Build::isJvm)
                .findFirst()
                .orElseGet(ProcessHandle::current);
    }

    /** Different for every build of the past and of the present. */
    static String key() {
        var process = process();
        var started = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        return System.getProperty(NAME_PROPERTY, process.pid() + "-" + started);
    }

    static boolean wantsServices() {
        return !NO_SERVICES.equals(System.getProperty(NAME_PROPERTY));
    }

    private static boolean isJvm(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(program -> program.equals("java") || program.equals("java.exe"))
                .isPresent();
    }
}
