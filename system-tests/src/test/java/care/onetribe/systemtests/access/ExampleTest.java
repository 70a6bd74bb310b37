package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sends what the document shows as an example. */
@SystemTest
class ExampleTest {

    private final RunningSuite suite;
    private final Walk walk;

    ExampleTest(RunningSuite suite) {
        this.suite = suite;
        walk = new Walk(suite);
    }

    /** A rule may say no, for the example knows nothing of what is there; its shape is right. */
    @TestFactory
    Stream<DynamicTest> theExampleOfABodyIsUnderstood() {
        return walk.eachReachable(Operation::takesJson, this::send);
    }

    private void send(Operation operation) {
        var path = new Walk(suite).known().path(operation);
        var example = operation.example().toString();
        var request =
                Request.of(operation.method(), path).body(operation.bodyType().get(), example);
        var answer =
                walk.caller(operation)
                        .send(operation.takesIfMatch() ? request.ifMatch("*") : request);
        assertNotEquals(400, answer.status(), answer::text);
    }
}
