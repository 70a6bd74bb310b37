package care.onetribe.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what a suite wrote down of its processes. */
public final class RecordedProcesses {

    private RecordedProcesses() {}

    /** Returns those that run at this moment. */
    public static List<ProcessHandle> of(Path data) throws IOException {
        var file = data.resolve("processes");
        if (Files.notExists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .map(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[0])))
                .flatMap(Optional::stream)
                .toList();
    }
}
