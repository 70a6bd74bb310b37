package care.onetribe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one process of a folder wrote since it was started last. */
public record LogFile(Path path) {

    private static final int TAIL_LINES = 12;
    private static final Pattern FRAME = Pattern.compile("\\s+(at .+\\(.*\\)|\\.\\.\\. \\d+ more)");

    /** Returns an empty log; that of the last start is forgotten. */
    public static LogFile in(Path folder, String process) {
        var logs = folder.toAbsolutePath().resolve("logs");
        try {
            Files.createDirectories(logs);
            var log = logs.resolve(process + ".log");
            Files.deleteIfExists(log);
            return new LogFile(Files.createFile(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the process wrote this. Only for logs that are short. */
    public boolean contains(String text) {
        return text().contains(text);
    }

    /** The path and the last lines; of a trace what went wrong, not where in the code. */
    public String tail() {
        var lines = text().lines().filter(line -> !FRAME.matcher(line).matches()).toList();
        var last = lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        return last.stream().collect(Collectors.joining("\n  ", path + "\n  ", ""));
    }

    private String text() {
        try {
            // Not readString: a log may end in half a character, or be no UTF-8 at all.
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
