package care.onetribe.kit.openapi;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.problem.Problem;
import care.onetribe.kit.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes into the document what the conventions add to every operation: the problems it can answer
 * with, its roles in words, the headers of versions and retries, and the schemas of merge patches.
 */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = Conventions.AFTER_FILTERS_OF_THE_SERVICE)
public class Conventions implements OASFilter {

    /** Filters run from the highest number down; those of equal numbers in no order. */
    static final int AFTER_FILTERS_OF_THE_SERVICE = 0;

    private static final Pattern FEED_PATH = Pattern.compile(".*/([a-z]+)-events");
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        for (var type : ProblemType.values()) {
            document.getComponents().addResponse(type.slug(), problemResponse(type));
        }
        MergePatchSchemas.add(document);
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach((method, op) -> complete(path, item, method, op)));
    }

    private static void complete(
            String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST && !isStream(operation)) {
            operation.addParameter(idempotencyKey());
        }
        for (var type : problems(path, method, operation)) {
            addProblem(operation.getResponses(), type);
        }
        describeSuccess(method, operation);
        describeRoles(operation);
        nameFeed(path, operation);
    }

    /** What a service, or the scanner, says of it in words stays; its body is always a problem. */
    private static void addProblem(APIResponses responses, ProblemType type) {
        var status = Integer.toString(type.status());
        var described = responses.getAPIResponse(status);
        if (described == null) {
            responses.addAPIResponse(
                    status,
                    OASFactory.createAPIResponse().ref("#/components/responses/" + type.slug()));
        } else if (described.getRef() == null && described.getContent() == null) {
            described.setContent(problemContent(type));
        }
    }

    /** Every feed inherits the same method; one document of several services needs other ids. */
    private static void nameFeed(String path, Operation operation) {
        var feed = FEED_PATH.matcher(path);
        if (feed.matches()) {
            var service = feed.group(1);
            operation.setOperationId(
                    "read%s%sEvents"
                            .formatted(
                                    service.substring(0, 1).toUpperCase(Locale.ROOT),
                                    service.substring(1)));
        }
    }

    private static Set<ProblemType> problems(
            String path, PathItem.HttpMethod method, Operation operation) {
        var types =
                EnumSet.of(
                        ProblemType.MALFORMED,
                        ProblemType.NOT_ACCEPTABLE,
                        ProblemType.TOO_MANY_REQUESTS,
                        ProblemType.UNEXPECTED,
                        ProblemType.UNAVAILABLE,
                        ProblemType.TIMED_OUT);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            types.add(ProblemType.UNAUTHENTICATED);
            types.add(ProblemType.FORBIDDEN);
        }
        if (path.contains("{")) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            types.add(ProblemType.CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            types.add(ProblemType.TOO_LARGE);
            types.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (hasParameter(operation, IDEMPOTENCY_KEY)) {
            types.add(ProblemType.KEY_REUSED);
        }
        if (hasParameter(operation, "If-Match")) {
            types.add(ProblemType.STALE);
            types.add(ProblemType.VERSION_REQUIRED);
        }
        return types;
    }

    /** What is answered while it comes can be neither kept nor sent again. */
    private static boolean isStream(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().hasMediaType("application/x-ndjson");
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> name.equals(p.getName()));
    }

    private static void describeSuccess(PathItem.HttpMethod method, Operation operation) {
        var responses = operation.getResponses().getAPIResponses();
        responses.forEach(
                (status, response) -> {
                    requireBody(operation, status, response);
                    if (status.startsWith("2") && response.getContent() != null) {
                        describe(operation, status, response);
                    }
                });
        if (method == PathItem.HttpMethod.GET && !responses.containsKey("304")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Unchanged since the version in If-None-Match"));
        }
    }

    private static void requireBody(Operation operation, String status, APIResponse response) {
        if (status.equals("201") && response.getContent() == null) {
            throw new IllegalStateException(
                    "The 201 of %s has no body in the document: its resource needs @Produces."
                            .formatted(operation.getOperationId()));
        }
    }

    private static void describe(Operation operation, String status, APIResponse response) {
        response.addHeader(
                "ETag", header("Strong version of the representation, where it has one"));
        if (status.equals("201")) {
            response.addHeader("Location", header("Address of what was created"));
        }
        if (hasParameter(operation, IDEMPOTENCY_KEY)) {
            response.addHeader(
                    "Idempotent-Replayed", header("`true` when an earlier answer is sent again"));
        }
    }

    /** Roles stand in the security requirement; not every reader of a document shows them. */
    private static void describeRoles(Operation operation) {
        if (operation.getSecurity() == null) {
            return;
        }
        var roles =
                operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .filter(Objects::nonNull)
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("`, `"));
        if (roles.isEmpty()) {
            return;
        }
        var before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(before + "Roles: `" + roles + "`.");
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "A text of your own, new for each request. Sent again within 24 hours, the"
                                + " first answer comes back and nothing happens twice.")
                .schema(stringSchema().minLength(1).maxLength(255));
    }

    private static APIResponse problemResponse(ProblemType type) {
        var response =
                OASFactory.createAPIResponse()
                        .description(type.title() + ". " + type.remedy())
                        .content(problemContent(type));
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
            response.addHeader("Retry-After", header("Seconds to wait"));
        }
        return response;
    }

    private static Content problemContent(ProblemType type) {
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problemBody(type));
    }

    private static MediaType problemBody(ProblemType type) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(PROBLEM_SCHEMA))
                .example(problemExample(type));
    }

    /** In the order in which it is written: a document must not change from build to build. */
    private static Map<String, Object> problemExample(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.remedy());
        example.put("instance", "/api/v1/example");
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(stringSchema());
    }

    private static Schema stringSchema() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    static boolean isMergePatch(String mediaType) {
        return MergePatch.MEDIA_TYPE.equals(mediaType);
    }
}
