package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every operation of the document with nobody's, a false, and a wrong token. */
@SystemTest
class AccessTest {

    /** The last one is none of ours. */
    private static final List<String> ROLES =
            List.of("agent", "coach", "lead", "admin", "integration", "service", "visitor");

    private final RunningSuite suite;
    private final Walk walk;

    AccessTest(RunningSuite suite) {
        this.suite = suite;
        walk = new Walk(suite);
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenTheAnswerIs401() {
        return walk.eachGuarded(
                operation -> {
                    var answer = suite.withoutToken().send(walk.anywhere(operation)).expect(401);
                    assertEquals("Bearer", answer.header("WWW-Authenticate"));
                });
    }

    @TestFactory
    Stream<DynamicTest> aTokenThatTheIssuerDidNotSignIs401() {
        var forger = suite.withToken(ForgedToken.of(suite.token("ada")));
        return walk.eachGuarded(operation -> forger.send(walk.anywhere(operation)).expect(401));
    }

    @TestFactory
    Stream<DynamicNode> aRoleThatTheOperationDoesNotNameIs403() {
        return walk.guarded().map(each -> dynamicContainer(each.toString(), refusalsByRole(each)));
    }

    private Stream<DynamicTest> refusalsByRole(Operation operation) {
        return ROLES.stream()
                .filter(role -> !operation.roles().contains(role))
                .map(role -> dynamicTest(role, () -> refused(role, operation)));
    }

    private void refused(String role, Operation operation) {
        suite.as("walker-" + role, role).send(walk.anywhere(operation)).expect(403);
    }
}
