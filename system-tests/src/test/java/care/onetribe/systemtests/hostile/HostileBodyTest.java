package care.onetribe.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.access.Walk;
import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A thousand bodies for every {@code POST}, made from its schema: none breaks anything, and what is
 * stored comes back character for character. {@code -Donetribe.seed=N} makes other bodies.
 */
@SystemTest
class HostileBodyTest {

    private static final long SEED = Long.getLong("onetribe.seed", 20261122);
    private static final int BODIES = 1000;

    /** What asks for people or answers that no generated body can know: all of it is refused. */
    private static final Set<String> REFUSED =
            Set.of(
                    "POST /api/v1/offered-wins",
                    "POST /api/v1/quizzes/{id}/attempts",
                    "POST /api/v1/rehearsals",
                    "POST /api/v1/skill-assessments");

    private final RunningSuite suite;

    HostileBodyTest(RunningSuite suite) {
        this.suite = suite;
    }

    @TestFactory
    Stream<DynamicTest> aBodyIsTakenAsItIsOrRefused() {
        return new Walk(suite)
                .reachable()
                .filter(each -> each.method().equals("POST") && each.takesJson())
                .map(each -> dynamicTest(each.toString(), () -> storm(each)));
    }

    private void storm(Operation operation) throws Exception {
        int stored = new Storm(suite, operation, SEED).rage(BODIES);
        assertTrue(
                stored > 0 || REFUSED.contains(operation.toString()),
                "Nothing was stored, so nothing was read back.");
    }
}
