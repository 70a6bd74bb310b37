package care.onetribe.systemtests.imports;

import care.onetribe.systemtests.suite.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The files that are imported. */
final class SourceFile {

    /** A few of all, which are part of the project. */
    private static final String SLICE =
            "ticket-service/src/test/resources/conversations-slice.ndjson";

    /** All, which are too big to be part of it: they lie beside it, or are named. */
    private static final String ALL = "../shared/data/conversations.ndjson.gz";

    private static final int COPIES = 100;

    private SourceFile() {}

    /** The file of all conversations; where it is missing, one that is made of the few. */
    static Path large(Path folder) throws IOException {
        var named = System.getProperty("onetribe.conversations", ALL);
        var file = Project.folder().resolve(named).normalize();
        return Files.exists(file) ? file : small(folder, "large", COPIES);
    }

    /**
     * The few conversations, so many times, each with an id of its own.
     *
     * @param name of the file, with which the ids begin
     */
    static Path small(Path folder, String name, int copies) throws IOException {
        var lines = Files.readAllLines(Project.folder().resolve(SLICE));
        var renamed = new ArrayList<String>();
        for (int copy = 0; copy < copies; copy++) {
            var id = "\"externalId\":\"%s-%d-conversation-".formatted(name, copy);
            lines.forEach(line -> renamed.add(line.replace("\"externalId\":\"conversation-", id)));
        }
        return Files.write(folder.resolve(name + ".ndjson"), renamed);
    }
}
