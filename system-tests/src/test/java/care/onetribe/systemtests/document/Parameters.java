package care.onetribe.systemtests.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the document says of the parameters of an operation, and values for them. */
public final class Parameters {

    private static final String PATH = "path";
    private static final String QUERY = "query";

    private final JsonNode all;
    private final Schemas schemas;

    Parameters(JsonNode all, Schemas schemas) {
        this.all = all;
        this.schemas = schemas;
    }

    /** The first of the values that one of the path may have, where they are few. */
    public Optional<String> choice(String name) {
        var values = schemas.resolve(schemaInPath(name)).path("enum");
        return Optional.ofNullable(values.path(0).textValue());
    }

    /**
     * A value for one of the path that is well formed and stands for nothing, where there can be
     * one.
     */
    public String unknown(String name) {
        return choice(name).orElseGet(() -> valueOfNothing(name));
    }

    private String valueOfNothing(String name) {
        var schema = schemaInPath(name);
        if (name.equals("number")) {
            return "999";
        }
        if (schema.path("$ref").asText().endsWith("/LocalDate")) {
            return "2000-02-29";
        }
        return schema.path("type").asText().equals("integer")
                ? "999999999999"
                : "nobody-and-nothing";
    }

    private JsonNode schemaInPath(String name) {
        return one(PATH, name).path("schema");
    }

    public boolean isInQuery(String name) {
        return isThere(QUERY, name);
    }

    /**
     * A query with one parameter as it should not be, and the others that there must be as they
     * should.
     */
    public String query(String name, String value) {
        return in(QUERY)
                .filter(each -> each.path("required").asBoolean())
                .filter(each -> !isCalled(name, each))
                .map(each -> "&" + each.path("name").asText() + "=" + exampleOf(each))
                .collect(Collectors.joining("", "?" + name + "=" + value, ""));
    }

    private static String exampleOf(JsonNode parameter) {
        var example = parameter.path("example");
        var first = example.isArray() ? example.path(0) : example;
        return URLEncoder.encode(first.asText(), StandardCharsets.UTF_8);
    }

    boolean isThere(String place, String name) {
        return !one(place, name).isMissingNode();
    }

    private JsonNode one(String place, String name) {
        return in(place)
                .filter(each -> isCalled(name, each))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Stream<JsonNode> in(String place) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.path("in").asText().equals(place));
    }

    private static boolean isCalled(String name, JsonNode parameter) {
        return parameter.path("name").asText().equals(name);
    }
}
