package care.onetribe.systemtests.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of the document (JSON Schema 2020-12, formats included). */
public final class Schemas {

    private final JsonNode document;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    /** A schema that values can be held against. */
    public record Schema(com.networknt.schema.Schema validator) {

        /** What is wrong with a value; nothing when it is valid. */
        public List<String> errors(JsonNode value) {
            return validator.validate(value).stream().map(Object::toString).toList();
        }
    }

    Schemas(JsonNode document) {
        this.document = document;
    }

    public Schema component(String name) {
        return of(document.at("/components/schemas/" + name));
    }

    public Schema of(JsonNode schema) {
        return compiled.computeIfAbsent(schema, this::compile);
    }

    /** References lead into the document, so its components come along. */
    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return new Schema(registry.getSchema(whole));
    }

    /** What a reference stands for; anything else stays as it is. */
    public JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : resolve(document.at(reference.substring(1)));
    }
}
