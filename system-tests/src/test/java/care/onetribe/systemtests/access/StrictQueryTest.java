package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every operation with parameters and headers that it does not take. */
@SystemTest
class StrictQueryTest {

    private final Walk walk;

    StrictQueryTest(RunningSuite suite) {
        walk = new Walk(suite);
    }

    @TestFactory
    Stream<DynamicTest> anUnknownParameterIs400AndNamed() {
        return refused(each -> true, "unheardOf", "1");
    }

    @TestFactory
    Stream<DynamicTest> anEmptyPageIs400() {
        return refused(takes("limit"), "limit", "0");
    }

    @TestFactory
    Stream<DynamicTest> aPageThatIsTooLongIs400() {
        return refused(takes("limit"), "limit", "1001");
    }

    @TestFactory
    Stream<DynamicTest> aCursorThatWasNotGivenIs400() {
        return refused(takes("cursor"), "cursor", "page-2");
    }

    @TestFactory
    Stream<DynamicTest> aRepresentationThatIsNotOfferedIs406() {
        return walk.each(
                each -> true,
                each -> {
                    var request = walk.anywhere(each).with("Accept", "image/png");
                    walk.caller(each).send(request).expect(406);
                });
    }

    private static Predicate<Operation> takes(String parameter) {
        return operation -> operation.parameters().isInQuery(parameter);
    }

    private Stream<DynamicTest> refused(Predicate<Operation> kind, String name, String value) {
        return walk.each(
                kind,
                each -> {
                    var path = walk.known().path(each) + each.parameters().query(name, value);
                    var request = walk.anywhere(each).to(path);
                    var answer = walk.caller(each).send(request).expect(400);
                    assertEquals(name, answer.text("/errors/0/pointer"));
                });
    }
}
