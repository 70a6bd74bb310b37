package care.onetribe.systemtests.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Bodies that an operation may well take. A schema cannot say which fields go together, so there
 * are several: with the required fields only, with all, with random choices of them, and what the
 * document shows.
 */
public final class SampleBodies {

    private static final int CHOICES = 60;

    private final Schemas schemas;
    private final BiFunction<Operation, String, Optional<JsonNode>> references;

    /**
     * @param references gives the id of something that exists for the name of a field of an
     *     operation's body, such as {@code ticketId}, that refers to one
     */
    public SampleBodies(
            Schemas schemas, BiFunction<Operation, String, Optional<JsonNode>> references) {
        this.schemas = schemas;
        this.references = references;
    }

    public Stream<JsonNode> of(Operation operation) {
        var random = new Random(operation.toString().hashCode());
        var choices = Stream.<BooleanSupplier>generate(() -> random::nextBoolean).limit(CHOICES);
        var made =
                Stream.concat(Stream.of(() -> false, () -> true), choices)
                        .map(optional -> new Sample(operation, optional).make(operation));
        return Stream.concat(made, Stream.of(operation.example()));
    }

    private final class Sample extends BodyMaker {

        private final Operation operation;
        private final BooleanSupplier optional;

        Sample(Operation operation, BooleanSupplier optional) {
            super(schemas);
            this.operation = operation;
            this.optional = optional;
        }

        @Override
        protected Optional<JsonNode> reference(String field) {
            return references.apply(operation, field);
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
