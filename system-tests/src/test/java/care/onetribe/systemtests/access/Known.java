package care.onetribe.systemtests.access;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.guide.Guide;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Things that exist, one for each address in the document. What the guide knows how to make is made
 * so. Else {@code /tickets/{id}/messages/{x}} is made by a sample body, and where that cannot be,
 * looked for in the list at {@code /tickets/7/messages}.
 */
public final class Known {

    private static final int ALREADY_THERE = 412;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RunningSuite suite;
    private final Walk walk;
    private final Guide guide;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    Known(RunningSuite suite, Walk walk, Guide guide) {
        this.suite = suite;
        this.walk = walk;
        this.guide = guide;
    }

    /** Things that exist of which nobody has made use yet. */
    public Known others() {
        return new Known(suite, walk, guide);
    }

    /** The path to something that exists. */
    public String path(Operation operation) {
        return path(operation, operation.pathParameters().size());
    }

    /** The path with values that exist in the place of the first parameters, and unknown ones. */
    String path(Operation operation, int known) {
        var path = operation.path();
        int left = known;
        for (var parameter : operation.pathParameters()) {
            var next = "/{" + parameter + "}";
            var described = operation.path().substring(0, operation.path().indexOf(next));
            var address = path.substring(0, path.indexOf(next));
            boolean exists = left-- > 0 && operation.parameters().choice(parameter).isEmpty();
            var value =
                    exists
                            ? in(described, address, parameter)
                            : operation.parameters().unknown(parameter);
            path = path.replace("{" + parameter + "}", value);
        }
        return path;
    }

    /**
     * What a field of a body stands for, as the guide says; else the number of something new that
     * the field is named after: {@code ticketId} is that of a new ticket.
     */
    public Optional<JsonNode> reference(Operation operation, String name) {
        return guide.field(operation, name).or(() -> reference(name));
    }

    private Optional<JsonNode> reference(String name) {
        return collectionOf(name)
                .filter(address -> suite.contract().find("POST", address).isPresent())
                .flatMap(this::made)
                .map(id -> NODES.numberNode(Long.parseLong(id)));
    }

    private static Optional<String> collectionOf(String name) {
        return name.endsWith("Id")
                ? Optional.of("/api/v1/" + name.substring(0, name.length() - 2) + "s")
                : Optional.empty();
    }

    /** What a parameter that follows an address may stand for. */
    private String in(String described, String address, String parameter) {
        boolean isCollection = isCollection(address);
        var listed = isCollection ? address : collectionOf(parameter).orElse(address);
        var list = isCollection ? described : collectionOf(parameter).orElse(described);
        return found.computeIfAbsent(
                listed,
                key ->
                        guide.make(list, key)
                                .or(() -> made(key))
                                .or(() -> put(key, parameter))
                                .or(() -> listed(key))
                                .orElseThrow(() -> new AssertionError("Nothing is at " + key)));
    }

    private boolean isCollection(String address) {
        return suite.contract().find("GET", address).isPresent()
                || suite.contract().find("POST", address).isPresent();
    }

    /** Something new, for what is listed may have come to its end. */
    private Optional<String> made(String address) {
        return suite.contract()
                .find("POST", address)
                .flatMap(create -> created(create, () -> walk.plausible(create, address)))
                .map(answer -> answer.location().replaceFirst(".*/", ""));
    }

    /** What comes to be at an address that is chosen: somebody's own, or one of today. */
    private Optional<String> put(String address, String parameter) {
        return switch (parameter) {
            case "memberId" -> suite.handles().filter(each -> isPut(address, each)).findFirst();
            case "date" -> Optional.of(today()).filter(each -> isPut(address, each));
            default -> Optional.empty();
        };
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private boolean isPut(String address, String value) {
        var path = address + "/" + value;
        return suite.contract()
                .find("PUT", path)
                .filter(Operation::createsInPlace)
                .flatMap(put -> created(put, () -> walk.making(put, path)))
                .isPresent();
    }

    /** By whoever may, of those with a role that the operation names. */
    private Optional<Answer> created(Operation operation, Supplier<Stream<Request>> requests) {
        return suite.everybodyFor(operation)
                .map(each -> requests.get().map(each::send))
                .flatMap(answers -> answers.filter(answer -> answer.status() != 400).limit(1))
                .filter(answer -> answer.status() == 201 || answer.status() == ALREADY_THERE)
                .findFirst();
    }

    private Optional<String> listed(String address) {
        return suite.contract()
                .find("GET", address)
                .map(list -> walk.caller(list).get(address).expect(200).json().at("/items/0"))
                .filter(first -> !first.isMissingNode())
                .map(first -> first.has("id") ? first.get("id") : first.get("key"))
                .map(JsonNode::asText);
    }
}
