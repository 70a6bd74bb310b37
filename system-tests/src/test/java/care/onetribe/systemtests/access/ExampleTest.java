package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sends what the document shows as an example. */
@SystemTest
class ExampleTest {

    private final Walk walk;

    ExampleTest(RunningSuite suite) {
        walk = new Walk(suite);
    }

    /** A rule may say no, for the example knows little of what is there; its shape is right. */
    @TestFactory
    Stream<DynamicTest> theExampleOfABodyIsUnderstood() {
        return walk.each(Operation::takesJson, this::send);
    }

    private void send(Operation operation) {
        var path = walk.known().others().path(operation);
        var example = withKnown(operation, operation.example().deepCopy());
        var request =
                Request.of(operation.method(), path)
                        .body(operation.bodyType().get(), example.toString());
        var answer =
                walk.caller(operation)
                        .send(operation.takesIfMatch() ? request.ifMatch("*") : request);
        assertNotEquals(400, answer.status(), answer::text);
    }

    /** With what exists in the place of all that it refers to. */
    private JsonNode withKnown(Operation operation, JsonNode example) {
        if (example instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            field ->
                                    walk.known()
                                            .reference(operation, field.getKey())
                                            .ifPresent(field::setValue));
        }
        example.forEach(child -> withKnown(operation, child));
        return example;
    }
}
