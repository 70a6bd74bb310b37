package care.onetribe.systemtests.document;

import care.onetribe.systemtests.http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The document of the gateway as a promise: {@link #check} fails for every answer that it does not
 * hold for.
 */
public final class Contract {

    private static final String PROBLEM = "application/problem+json";
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private final JsonNode document;
    private final Schemas schemas;
    private final ProblemPages pages;
    private final List<Operation> operations;

    public Contract(JsonNode document, ProblemPages pages) {
        this.document = document;
        this.pages = pages;
        schemas = new Schemas(document);
        operations = operations(document, schemas);
    }

    private static List<Operation> operations(JsonNode document, Schemas schemas) {
        var found = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                METHODS.stream()
                                        .filter(path.getValue()::has)
                                        .map(
                                                method ->
                                                        new Operation(
                                                                method,
                                                                path.getKey(),
                                                                path.getValue().get(method),
                                                                schemas))
                                        .forEach(found::add));
        // A path without parameters is the better match of two.
        found.sort(Comparator.comparingInt(operation -> operation.pathParameters().size()));
        return List.copyOf(found);
    }

    public JsonNode document() {
        return document;
    }

    public Schemas schemas() {
        return schemas;
    }

    public List<Operation> operations() {
        return operations;
    }

    public Optional<Operation> find(String method, String path) {
        var withoutQuery = path.replaceFirst("\\?.*", "");
        return operations.stream().filter(o -> o.answers(method, withoutQuery)).findFirst();
    }

    /** What the schema of an operation's body does not allow of this. */
    public List<String> errors(Operation operation, JsonNode body) {
        return schemas.of(operation.body().get("schema")).errors(body);
    }

    /**
     * @throws AssertionError unless the answer is one that its operation documents, and a refusal
     *     is a problem document whose type has a page
     */
    public void check(Answer answer) {
        if (answer.status() >= 400) {
            checkProblem(answer);
        }
        find(answer.request().method(), answer.request().path())
                .ifPresent(operation -> checkDocumented(operation, answer));
    }

    private void checkProblem(Answer answer) {
        require(answer.mediaType().equals(PROBLEM), answer, "is no problem document");
        var problem = answer.json();
        requireValid(schemas.component("Problem").errors(problem), answer);
        require(problem.get("status").intValue() == answer.status(), answer, "has two statuses");
        pages.require(problem.get("type").textValue());
    }

    private void checkDocumented(Operation operation, Answer answer) {
        require(operation.documents(answer.status()), answer, "has a status of its own");
        var content = schemas.resolve(operation.response(answer.status())).path("content");
        if (answer.body().length == 0) {
            require(content.isMissingNode(), answer, "should have a body");
            return;
        }
        var media = content.path(answer.mediaType());
        require(media.has("schema"), answer, "has a media type of its own");
        if (answer.mediaType().endsWith("json") && !answer.mediaType().contains("ndjson")) {
            requireValid(schemas.of(media.get("schema")).errors(answer.json()), answer);
        }
    }

    private static void requireValid(List<String> errors, Answer answer) {
        require(errors.isEmpty(), answer, "breaks the schema " + errors);
    }

    private static void require(boolean kept, Answer answer, String how) {
        if (!kept) {
            throw new AssertionError(
                    "The answer %d to %s %s: %s %s"
                            .formatted(
                                    answer.status(),
                                    answer.request(),
                                    how,
                                    answer.mediaType(),
                                    answer.text()));
        }
    }
}
