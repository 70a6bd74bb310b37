package care.onetribe.coaching.template;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Templates for the tests of this and of other features. */
public final class TemplateClient {

    private TemplateClient() {}

    public static ValidatableResponse add(String key, String details) {
        return as("noor", "coach")
                .body("{\"key\": \"%s\", \"details\": %s}".formatted(key, details))
                .post("/checklist-templates")
                .then();
    }

    public static ValidatableResponse publish(String key) {
        return as("noor", "coach").post("/checklist-templates/{key}/versions", key).then();
    }

    /** Key of a published template with these items, and with these fields besides. */
    public static String newTemplate(List<String> items, String... fields) {
        var key = newHandle("list");
        add(key, details(items, fields)).statusCode(201);
        publish(key).statusCode(201);
        return key;
    }

    /** Publishes a version with other items. */
    public static void publishItems(String key, List<String> items) {
        change(key, "{\"items\": [%s]}".formatted(String.join(", ", items))).statusCode(200);
        publish(key).statusCode(201);
    }

    public static ValidatableResponse change(String key, String patch) {
        return patch(as("noor", "coach"), "/checklist-templates/" + key, patch);
    }

    public static String details(List<String> items, String... fields) {
        return Stream.concat(
                        Stream.of(
                                "\"title\": \"A list\"",
                                "\"purpose\": \"TRAINING\"",
                                "\"items\": [%s]".formatted(String.join(", ", items))),
                        Stream.of(fields))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** One that cannot be skipped and needs no more than a tick. */
    public static String must(String key, String... skills) {
        return item(key, true, "NONE", skills);
    }

    /** One that can be skipped and needs no more than a tick. */
    public static String may(String key, String... skills) {
        return item(key, false, "NONE", skills);
    }

    public static String item(String key, boolean required, String evidence, String... skills) {
        return """
        {"key": "%s", "text": "Do %s", "kind": "DO", "required": %s, "evidence": "%s",
         "skillKeys": [%s]}
        """
                .formatted(
                        key,
                        key,
                        required,
                        evidence,
                        Stream.of(skills)
                                .map(skill -> "\"" + skill + "\"")
                                .collect(Collectors.joining(", ")));
    }
}
