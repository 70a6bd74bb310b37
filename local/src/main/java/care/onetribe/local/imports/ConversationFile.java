package care.onetribe.local.imports;

import care.onetribe.local.LocalProblem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file with a conversation in JSON on each line, compressed with gzip or not.
 *
 * @param lines how many there are that are not blank
 */
public record ConversationFile(Path path, long lines) {

    /**
     * Reads the file once to count its lines.
     *
     * @throws LocalProblem when it cannot be read
     */
    public static ConversationFile at(Path path) {
        if (Files.notExists(path)) {
            throw new LocalProblem("There is no file %s.".formatted(path));
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.isBlank()).count();
            return new ConversationFile(path, lines);
        } catch (IOException | UncheckedIOException e) {
            throw new LocalProblem("%s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** The lines as they are, uncompressed. */
    InputStream open() throws IOException {
        return open(path);
    }

    private static InputStream open(Path path) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
