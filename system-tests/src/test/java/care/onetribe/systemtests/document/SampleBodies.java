package care.onetribe.systemtests.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Bodies that an operation may well take. A schema cannot say which fields go together, so there
 * are several: with the required fields only, with all, and with random choices of them.
 */
public final class SampleBodies {

    private static final int CHOICES = 60;

    private final Schemas schemas;

    public SampleBodies(Schemas schemas) {
        this.schemas = schemas;
    }

    public Stream<JsonNode> of(Operation operation) {
        var random = new Random(operation.toString().hashCode());
        var choices = Stream.generate(() -> new Sample(schemas, random::nextBoolean));
        return Stream.concat(
                        Stream.of(
                                new Sample(schemas, () -> false), new Sample(schemas, () -> true)),
                        choices.limit(CHOICES))
                .map(sample -> sample.make(operation));
    }

    private static final class Sample extends BodyMaker {

        private final BooleanSupplier optional;

        Sample(Schemas schemas, BooleanSupplier optional) {
            super(schemas);
            this.optional = optional;
        }

        @Override
        protected boolean hasOptional() {
            return optional.getAsBoolean();
        }

        @Override
        protected int length(JsonNode array) {
            return array.path("minItems").asInt(optional.getAsBoolean() ? 1 : 0);
        }

        @Override
        protected JsonNode value(JsonNode schema) {
            if (schema.has("examples")) {
                return schema.at("/examples/0");
            }
            return switch (schema.path("type").asText()) {
                case "integer", "number" -> NODES.numberNode(schema.path("minimum").asLong(1));
                case "boolean" -> NODES.booleanNode(true);
                default -> schema.has("enum") ? schema.at("/enum/0") : text(schema);
            };
        }

        private static JsonNode text(JsonNode schema) {
            return NODES.textNode(
                    switch (schema.path("format").asText("")) {
                        case "date-time" -> tomorrow().toString();
                        case "date" -> tomorrow().toString().substring(0, 10);
                        case "email" -> "somebody@example.com";
                        default -> "a".repeat(Math.max(1, schema.path("minLength").asInt()));
                    });
        }

        private static Instant tomorrow() {
            return Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
