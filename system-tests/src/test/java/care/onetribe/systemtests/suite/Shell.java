package care.onetribe.systemtests.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs programs in the project's folder as somebody would who has this suite up. */
public final class Shell {

    private final RunningSuite suite;

    public Shell(RunningSuite suite) {
        this.suite = suite;
    }

    /** A program that was started; what it writes goes into files. */
    public record Started(Process process, Path output, Path errors) {

        /** Waits for its end. */
        public int exitCode() throws InterruptedException {
            return process.waitFor();
        }

        public String printed() {
            return read(output);
        }

        public String complained() {
            return read(errors);
        }

        private static String read(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * @param folder for what it writes
     */
    public Started start(Path folder, List<String> command) throws IOException {
        var output = folder.resolve("output.txt");
        var errors = folder.resolve("errors.txt");
        var builder = new ProcessBuilder(command).directory(Project.folder().toFile());
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        var port = URI.create(suite.gateway()).getPort();
        builder.environment().put("ONETRIBE_GATEWAY_PORT", String.valueOf(port));
        builder.environment().put("ONETRIBE_OIDC_ISSUER", suite.issuer());
        return new Started(builder.start(), output, errors);
    }
}
