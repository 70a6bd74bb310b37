package care.onetribe.local.cli;

import care.onetribe.local.ChildProcess;
import care.onetribe.local.backing.RuntimeClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The command line as a process of its own, on a project folder and ports of its own. */
final class CommandLineProcess {

    private final Process process;
    private final Path output;

    private CommandLineProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static CommandLineProcess start(Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(ChildProcess.java());
        // As the launcher does.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Donetribe.home=" + home);
        command.addAll(List.of("-cp", RuntimeClassPath.value(), OneTribe.class.getName()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(home, "output", ".txt");
        var builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new CommandLineProcess(builder.start(), output);
    }

    void awaitOutput(String text) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .until(() -> output().contains(text) || !process.isAlive());
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    Process process() {
        return process;
    }
}
