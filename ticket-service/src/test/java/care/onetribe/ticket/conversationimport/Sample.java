package care.onetribe.ticket.conversationimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conversations to import: short ones made up, and a slice of those that people wrote. */
final class Sample {

    private static final JsonMapper JSON = new JsonMapper();

    private Sample() {}

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** A question and its answer; resolved. */
    static ObjectNode conversation(String externalId) {
        return (ObjectNode)
                parse(
                        """
                        {"externalId": "%s", "channel": "CHAT", "subject": "Parcel lost",
                         "customer": {"externalId": "crm-1", "name": "Alexis Morgan"},
                         "owner": "agent-001", "customerMood": "WORRIED", "theme": null,
                         "expectation": "Wants it sent again", "status": "RESOLVED",
                         "ownerWasUnsure": false, "feedback": null,
                         "messages": [
                           {"kind": "CUSTOMER", "at": "2020-05-13T13:14:57Z", "body": "Where?"},
                           {"kind": "REPLY", "at": "2020-05-13T13:15:14Z", "body": "Sent again."}]}
                        """
                                .formatted(externalId));
    }

    static ObjectNode conversation() {
        return conversation(newId());
    }

    /** The slice, with ids of its own. */
    static List<JsonNode> slice() {
        var prefix = newId();
        return sliceText()
                .lines()
                .map(Sample::parse)
                .peek(
                        conversation ->
                                ((ObjectNode) conversation)
                                        .put(
                                                "externalId",
                                                prefix + conversation.get("externalId").asText()))
                .toList();
    }

    static String lines(List<? extends JsonNode> conversations) {
        return conversations.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    static String lines(JsonNode... conversations) {
        return lines(List.of(conversations));
    }

    static Stream<JsonNode> messages(JsonNode conversation) {
        return conversation.get("messages").valueStream();
    }

    private static String sliceText() {
        try (var file = Sample.class.getResourceAsStream("/conversations-slice.ndjson")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
