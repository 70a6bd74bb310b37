package care.onetribe.systemtests.story;

import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.imports.SourceFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A conversation in which the line broke off, as it was written by people, under an id of its own
 * and brought forward to yesterday so that it counts in what is told of these weeks.
 *
 * @param json as it is imported
 */
record RealConversation(ObjectNode json) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param folder for a file where there is none of all conversations
     */
    static RealConversation ofYesterday(Path folder) throws IOException {
        var conversation = (ObjectNode) firstBrokenOff(SourceFile.large(folder));
        conversation.put("externalId", "story-" + conversation.get("externalId").textValue());
        conversation.putNull("feedback");
        bringForward(conversation);
        return new RealConversation(conversation);
    }

    private static JsonNode firstBrokenOff(Path file) throws IOException {
        try (var lines = SourceFile.read(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var conversation = JSON.readTree(line);
                if (conversation.required("status").textValue().equals("WAITING_ON_CUSTOMER")) {
                    return conversation;
                }
            }
        }
        throw new AssertionError("No line broke off in " + file);
    }

    private static void bringForward(ObjectNode conversation) {
        var messages = conversation.required("messages");
        var last = at(messages.get(messages.size() - 1));
        var later = Duration.between(last, Instant.now().minus(Duration.ofDays(1)));
        for (var message : messages) {
            ((ObjectNode) message).put("at", at(message).plus(later).toString());
        }
    }

    private static Instant at(JsonNode message) {
        return Instant.parse(message.required("at").textValue());
    }

    Request toImport() {
        return Request.of("POST", "/api/v1/conversation-imports")
                .body("application/x-ndjson", json.toString());
    }

    String owner() {
        return json.required("owner").textValue();
    }

    String subject() {
        return json.required("subject").textValue();
    }

    int messages() {
        return json.required("messages").size();
    }

    String lastWords() {
        return json.required("messages").get(messages() - 1).required("body").textValue();
    }
}
