package care.onetribe.local.imports;

import care.onetribe.local.LocalProblem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file with a conversation in JSON on each line, compressed with gzip or not. */
public record ConversationFile(Path path) {

    /** The lines as they are, uncompressed. */
    InputStream open() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** Returns how many lines there are that are not blank. */
    public long count() {
        try (var reader =
                new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).count();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new LocalProblem("%s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }
}
