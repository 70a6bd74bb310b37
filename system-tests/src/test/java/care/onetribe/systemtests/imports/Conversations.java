package care.onetribe.systemtests.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What a file of conversations holds.
 *
 * @param said the messages of each conversation, in their order, by its external id
 */
record Conversations(Path file, Map<String, List<Said>> said) {

    private static final JsonMapper JSON = new JsonMapper();

    /** One message, as the file has it and as the API shows it. */
    record Said(String kind, String at, String body) {}

    static Conversations in(Path file) throws IOException {
        var said = new HashMap<String, List<Said>>();
        try (var lines = SourceFile.read(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var conversation = JSON.readTree(line);
                said.put(
                        conversation.required("externalId").textValue(),
                        messages(conversation.required("messages"), "at"));
            }
        }
        return new Conversations(file, said);
    }

    /**
     * @param time name of the field with the time
     */
    static List<Said> messages(JsonNode list, String time) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(
                        message ->
                                new Said(
                                        message.required("kind").textValue(),
                                        message.required(time).textValue(),
                                        message.required("body").textValue()))
                .toList();
    }

    int count() {
        return said.size();
    }
}
