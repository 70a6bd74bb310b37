package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every operation whose path names something, with names that stand for nothing. */
@SystemTest
class UnknownIdTest {

    private final Walk walk;

    UnknownIdTest(RunningSuite suite) {
        walk = new Walk(suite);
    }

    @TestFactory
    Stream<DynamicNode> whatDoesNotExistIs404() {
        return walk.operations()
                .filter(Operation::hasPathParameters)
                .map(operation -> dynamicContainer(operation.toString(), unknowns(operation)));
    }

    private Stream<DynamicTest> unknowns(Operation operation) {
        var parameters = operation.pathParameters();
        return IntStream.range(0, parameters.size())
                .filter(i -> i < parameters.size() - 1 || !operation.createsInPlace())
                .filter(i -> operation.parameters().choice(parameters.get(i)).isEmpty())
                .mapToObj(i -> dynamicTest(parameters.get(i), () -> refused(operation, i)));
    }

    private void refused(Operation operation, int unknown) {
        var path = walk.known().path(operation, unknown);
        Walk.firstUnderstood(walk.caller(operation), walk.plausible(operation, path)).expect(404);
    }
}
