package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Documents the headers that the gateway adds to every answer. */
final class RateLimitHeaders {

    private static final Map<String, String> DESCRIPTIONS =
            Map.of(
                    "RateLimit-Policy",
                    "How much a caller may ask for: `q` requests in `w` seconds",
                    "RateLimit",
                    "What is left of it: `r` requests, and all again after `t` seconds");

    private RateLimitHeaders() {}

    static void add(ObjectNode document) {
        var components = document.withObjectProperty("components");
        var headers = components.withObjectProperty("headers");
        DESCRIPTIONS.forEach(
                (name, description) ->
                        headers.putObject(name)
                                .put("description", description)
                                .putObject("schema")
                                .put("type", "string"));
        components.path("responses").forEach(RateLimitHeaders::refer);
        Operations.of(document)
                .forEach(op -> op.json().path("responses").forEach(RateLimitHeaders::refer));
    }

    private static void refer(JsonNode response) {
        if (!response.has("$ref")) {
            var headers = ((ObjectNode) response).withObjectProperty("headers");
            DESCRIPTIONS.keySet().stream()
                    .sorted()
                    .forEach(
                            name ->
                                    headers.putObject(name)
                                            .put("$ref", "#/components/headers/" + name));
        }
    }
}
