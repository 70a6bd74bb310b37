package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.document.SampleBodies;
import care.onetribe.systemtests.guide.Guide;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes requests for operations of which nothing is known but what the document says. */
public final class Walk {

    private final RunningSuite suite;
    private final Guide guide;
    private final Known known;
    private final SampleBodies samples;

    public Walk(RunningSuite suite) {
        this.suite = suite;
        guide = Guide.to(suite);
        known = new Known(suite, this, guide);
        samples = new SampleBodies(suite.contract().schemas(), known::reference);
    }

    /** What there is to ask for. */
    public Known known() {
        return known;
    }

    public Guide guide() {
        return guide;
    }

    public Stream<Operation> operations() {
        return suite.contract().operations().stream();
    }

    /** The operations that need a token. */
    Stream<Operation> guarded() {
        return operations().filter(operation -> !operation.isPublic());
    }

    /** A test for each operation of a kind, named after it. */
    Stream<DynamicTest> each(Predicate<Operation> kind, Consumer<Operation> test) {
        return each(operations().filter(kind), test);
    }

    /** The same for operations that need a token. */
    Stream<DynamicTest> eachGuarded(Consumer<Operation> test) {
        return each(guarded(), test);
    }

    private static Stream<DynamicTest> each(
            Stream<Operation> operations, Consumer<Operation> test) {
        return operations.map(each -> dynamicTest(each.toString(), () -> test.accept(each)));
    }

    /** Somebody who may do it. */
    public Caller caller(Operation operation) {
        return operation.isPublic()
                ? suite.withoutToken()
                : guide.person(operation)
                        .map(suite::as)
                        .orElseGet(() -> suite.somebodyFor(operation));
    }

    /** A request about nothing there is, with an empty object where there must be a body. */
    Request anywhere(Operation operation) {
        return about(operation, operation.path(operation.parameters()::unknown), "{}");
    }

    /** Requests to a path with all the bodies that may be right. */
    Stream<Request> plausible(Operation operation, String path) {
        return operation.takesJson()
                ? bodies(operation).map(body -> about(operation, path, body.toString()))
                : Stream.of(about(operation, path, ""));
    }

    Stream<JsonNode> bodies(Operation operation) {
        return samples.of(operation);
    }

    /** The answer to the first of the requests that is understood. */
    static Answer firstUnderstood(Caller caller, Stream<Request> requests) {
        return requests.map(caller::send)
                .filter(answer -> answer.status() != 400)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sample body was understood."));
    }

    /** Requests that make something at an address where nothing is. */
    Stream<Request> making(Operation operation, String path) {
        var empty = Request.of(operation.method(), path).with("If-None-Match", "*");
        return operation.takesJson()
                ? bodies(operation)
                        .map(body -> empty.body(operation.bodyType().get(), body.toString()))
                : Stream.of(empty);
    }

    private static Request about(Operation operation, String path, String body) {
        var request = Request.of(operation.method(), path);
        if (operation.takesIfMatch()) {
            request = request.ifMatch("\"0\"");
        }
        return operation.bodyType().isPresent()
                ? request.body(operation.bodyType().get(), body)
                : request;
    }
}
