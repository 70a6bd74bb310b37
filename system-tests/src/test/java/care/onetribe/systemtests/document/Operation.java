package care.onetribe.systemtests.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One operation of the document, printed as in {@code POST /api/v1/tickets}. */
public final class Operation {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final String method;
    private final String path;
    private final JsonNode node;
    private final Schemas schemas;
    private final Pattern pattern;

    Operation(String method, String path, JsonNode node, Schemas schemas) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        this.node = node;
        this.schemas = schemas;
        pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    boolean answers(String otherMethod, String otherPath) {
        return method.equals(otherMethod) && pattern.matcher(otherPath).matches();
    }

    public String method() {
        return method;
    }

    /** With parameters in braces. */
    public String path() {
        return path;
    }

    public String id() {
        return node.path("operationId").asText("");
    }

    /** The path with a value in the place of each parameter. */
    public String path(UnaryOperator<String> valueOf) {
        return PARAMETER.matcher(path).replaceAll(parameter -> valueOf.apply(parameter.group(1)));
    }

    /** Names of the parameters in the path, from left to right. */
    public List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    public boolean hasPathParameters() {
        return !pathParameters().isEmpty();
    }

    /** Whether it makes what its path names when there is no such thing. */
    public boolean createsInPlace() {
        return method.equals("PUT") && documents(201);
    }

    /** Whether nobody needs a token for it, which the document says by an empty requirement. */
    public boolean isPublic() {
        return node.has("security") && node.get("security").isEmpty();
    }

    /** The roles that may call it. */
    public Set<String> roles() {
        var roles = new TreeSet<String>();
        node.path("security")
                .forEach(
                        requirement ->
                                requirement.forEach(
                                        scopes -> scopes.forEach(s -> roles.add(s.asText()))));
        return roles;
    }

    public boolean takesIfMatch() {
        return parameters().isThere("header", "If-Match");
    }

    public Parameters parameters() {
        return new Parameters(node.path("parameters"), schemas);
    }

    /** The media type of the body, or empty when it takes none. */
    public Optional<String> bodyType() {
        var types = node.at("/requestBody/content").fieldNames();
        return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
    }

    /** Whether it takes JSON, as such or as a merge patch. */
    public boolean takesJson() {
        return bodyType()
                .filter(type -> type.endsWith("json") && !type.contains("ndjson"))
                .isPresent();
    }

    /** What the document says of the body: its schema, and examples where it has some. */
    JsonNode body() {
        return bodyType()
                .map(type -> node.at("/requestBody/content").get(type))
                .orElseThrow(() -> new IllegalStateException(this + " takes no body."));
    }

    /** The body that the document shows. */
    public JsonNode example() {
        return body().path("example");
    }

    boolean documents(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    JsonNode response(int status) {
        return node.path("responses").path(Integer.toString(status));
    }

    JsonNode node() {
        return node;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
