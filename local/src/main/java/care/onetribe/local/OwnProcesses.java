package care.onetribe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The processes that a suite started, written down in its folder: whoever ends them, be it because
 * the one that should have done so was killed, ends exactly those.
 */
public final class OwnProcesses {

    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final Path file;
    private boolean ending;

    public OwnProcesses(Path folder) {
        file = folder.resolve("processes");
    }

    /** Writes a process down; one that comes when all are ended already is ended at once. */
    public synchronized void add(ProcessHandle process) {
        if (ending) {
            end(process);
            return;
        }
        try {
            Files.writeString(
                    file,
                    line(process) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a process down before all others, to be ended after them. */
    public synchronized void addFirst(ProcessHandle process) {
        rewrite(process, lines -> lines.add(0, line(process)));
    }

    /**
     * Writes a process down in the place of one that has ended, to be ended when that one would be.
     *
     * @param ended id of a process that was written down
     */
    public synchronized void replace(long ended, ProcessHandle process) {
        rewrite(
                process,
                lines ->
                        lines.replaceAll(
                                line -> line.startsWith(ended + " ") ? line(process) : line));
    }

    /** Whoever is killed meanwhile leaves what was written down before. */
    private void rewrite(ProcessHandle process, Consumer<List<String>> change) {
        if (ending) {
            end(process);
            return;
        }
        try {
            var lines = new ArrayList<String>();
            if (Files.exists(file)) {
                lines.addAll(Files.readAllLines(file));
            }
            change.accept(lines);
            Folders.writePrivately(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends those that still run, the last started first, except the one that asks. */
    public synchronized void endAll() {
        ending = true;
        try {
            running().stream().filter(OwnProcesses::isAnother).forEach(OwnProcesses::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProcessHandle> running() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        var processes = new ArrayList<ProcessHandle>();
        for (var line : Files.readAllLines(file)) {
            find(line).ifPresent(processes::add);
        }
        Collections.reverse(processes);
        return processes;
    }

    /** The system gives an id again to others: only with the same start it is the same process. */
    private static Optional<ProcessHandle> find(String line) {
        var words = line.split(" ");
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).equals(words[1]));
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + startOf(process);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static boolean isAnother(ProcessHandle process) {
        return !process.equals(ProcessHandle.current());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!Deadline.in(LONGEST_END).await(() -> !process.isAlive())) {
            process.destroyForcibly();
        }
    }
}
