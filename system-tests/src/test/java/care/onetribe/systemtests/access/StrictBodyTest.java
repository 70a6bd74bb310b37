package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every operation that takes JSON with bodies that it does not take. */
@SystemTest
class StrictBodyTest {

    private static final String OVER_A_MEBIBYTE = "\"" + "x".repeat(1 << 20) + "\"";

    private final Walk walk;

    StrictBodyTest(RunningSuite suite) {
        walk = new Walk(suite);
    }

    @TestFactory
    Stream<DynamicNode> anUnknownFieldIs400AndNamed() {
        return walk.operations()
                .filter(Operation::takesJson)
                .map(each -> dynamicContainer(each.toString(), unknownFields(each)));
    }

    private Stream<DynamicTest> unknownFields(Operation operation) {
        return UnknownFields.in(walk.bodies(operation))
                .map(field -> dynamicTest(field.pointer(), () -> refused(operation, field)));
    }

    private void refused(Operation operation, UnknownFields field) {
        var answer = sendToKnown(operation, field.body().toString()).expect(400);
        assertEquals(field.pointer(), answer.text("/errors/0/pointer"));
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsNoJsonIs400() {
        return walk.each(
                Operation::takesJson, each -> sendToKnown(each, "{\"half\": ").expect(400));
    }

    @TestFactory
    Stream<DynamicTest> aMissingBodyIs400() {
        return walk.each(Operation::takesJson, each -> sendToKnown(each, "").expect(400));
    }

    @TestFactory
    Stream<DynamicTest> aBodyOverAMebibyteIs413() {
        return walk.each(
                Operation::takesJson, each -> sendToKnown(each, OVER_A_MEBIBYTE).expect(413));
    }

    @TestFactory
    Stream<DynamicTest> aBodyOfAnotherMediaTypeIs415() {
        return walk.each(
                Operation::takesJson,
                each -> {
                    var request = walk.anywhere(each).body("text/csv", "a,b");
                    walk.caller(each).send(request).expect(415);
                });
    }

    /** With the version that a patch needs before anybody looks at it. */
    private Answer sendToKnown(Operation operation, String body) {
        var caller = walk.caller(operation);
        var path = walk.known().path(operation);
        var request = Request.of(operation.method(), path).body(operation.bodyType().get(), body);
        if (operation.method().equals("PATCH")) {
            request = request.ifMatch(caller.get(path).expect(200).etag());
        }
        return caller.send(request);
    }
}
