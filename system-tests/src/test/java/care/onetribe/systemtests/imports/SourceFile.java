package care.onetribe.systemtests.imports;

import care.onetribe.systemtests.suite.Project;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.GZIPInputStream;

/** The files that are imported. */
public final class SourceFile {

    /** A few of all, which are part of the project. */
    private static final String SLICE =
            "ticket-service/src/test/resources/conversations-slice.ndjson";

    /** All, which are too big to be part of it: they lie beside it, or are named. */
    private static final String ALL = "../shared/data/conversations.ndjson.gz";

    private static final int COPIES = 100;

    private SourceFile() {}

    /** The file of all conversations; where it is missing, one that is made of the few. */
    public static Path large(Path folder) throws IOException {
        var named = System.getProperty("onetribe.conversations", ALL);
        var file = Project.folder().resolve(named).normalize();
        return Files.exists(file) ? file : small(folder, "large", COPIES);
    }

    /** Reads it, whether it is compressed or not. */
    public static BufferedReader read(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        var text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    /**
     * The few conversations, so many times, each with an id of its own.
     *
     * @param name of the file, with which the ids begin
     */
    public static Path small(Path folder, String name, int copies) throws IOException {
        var lines = Files.readAllLines(Project.folder().resolve(SLICE));
        var renamed = new ArrayList<String>();
        for (int copy = 0; copy < copies; copy++) {
            var id = "\"externalId\":\"%s-%d-conversation-".formatted(name, copy);
            lines.forEach(line -> renamed.add(line.replace("\"externalId\":\"conversation-", id)));
        }
        return Files.write(folder.resolve(name + ".ndjson"), renamed);
    }
}
