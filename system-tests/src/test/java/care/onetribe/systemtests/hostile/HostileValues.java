package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.document.BodyMaker;
import care.onetribe.systemtests.document.Schemas;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Bodies that their schema allows, with the worst text that it allows in every string. */
final class HostileValues extends BodyMaker {

    private static final int UNLIMITED = 2000;

    private final HostileReferences references;
    private final Random random;
    private final HostileText text;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    HostileValues(Schemas schemas, HostileReferences references, Random random) {
        super(schemas);
        this.references = references;
        this.random = random;
        text = new HostileText(random);
    }

    /** The texts of a body that were made here to be stored, and not taken from a list. */
    List<String> madeTexts(JsonNode body) {
        var found = new ArrayList<String>();
        if (body.isTextual() && made.contains(body.textValue())) {
            found.add(body.textValue());
        }
        body.forEach(child -> found.addAll(madeTexts(child)));
        return found;
    }

    @Override
    protected Optional<JsonNode> reference(String field) {
        return references.to(field);
    }

    @Override
    protected boolean hasOptional() {
        return random.nextInt(5) > 1;
    }

    @Override
    protected int length(JsonNode array) {
        int least = array.path("minItems").asInt(0);
        int most = array.path("maxItems").asInt(3);
        return least + random.nextInt(Math.min(3, most - least + 1));
    }

    @Override
    protected JsonNode value(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> NODES.numberNode(number(schema));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default ->
                    schema.has("enum") ? pick(schema.get("enum")) : NODES.textNode(string(schema));
        };
    }

    private long number(JsonNode schema) {
        long least = schema.path("minimum").asLong(1);
        long most = Math.min(least + 49, schema.path("maximum").asLong(Long.MAX_VALUE));
        return random.nextLong(least, most + 1);
    }

    private String string(JsonNode schema) {
        return switch (schema.path("format").asText("")) {
            case "date-time" -> Instant.now().plus(anyTime()).toString();
            case "date" -> Instant.now().plus(anyTime()).toString().substring(0, 10);
            case "email" -> "who+" + random.nextLong(Long.MAX_VALUE) + "@example.com";
            default -> isConstrained(schema) ? example(schema) : free(schema);
        };
    }

    private Duration anyTime() {
        return Duration.ofSeconds(1 + random.nextInt(Integer.MAX_VALUE / 2));
    }

    /** Whether only some texts are right, by a pattern or by a rule that a schema cannot say. */
    private boolean isConstrained(JsonNode schema) {
        boolean anyText = schema.path("pattern").asText("\\S").equals("\\S");
        return !anyText || schema.has("examples") && random.nextInt(4) == 0;
    }

    private String example(JsonNode schema) {
        var name = "n" + random.nextInt(Integer.MAX_VALUE);
        boolean fits = name.matches(schema.path("pattern").asText(""));
        return fits && random.nextBoolean() || !schema.has("examples")
                ? name
                : pick(schema.get("examples")).asText();
    }

    private String free(JsonNode schema) {
        int least = schema.path("minLength").asInt(1);
        var free = text.next(schema.path("maxLength").asInt(UNLIMITED));
        var longEnough = free.isBlank() || free.length() < least ? "x".repeat(least) : free;
        made.add(longEnough);
        return longEnough;
    }

    private JsonNode pick(JsonNode several) {
        return several.get(random.nextInt(several.size()));
    }
}
