package care.onetribe.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.access.Walk;
import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Many bodies for every {@code POST}, made from its schema: none breaks anything, and what is
 * stored comes back character for character. {@code -Donetribe.seed=N} makes other bodies, and
 * {@code -Donetribe.bodies=1000} as many of them.
 */
@SystemTest
class HostileBodyTest {

    static final long SEED = Long.getLong("onetribe.seed", 20261122);
    static final int BODIES = Integer.getInteger("onetribe.bodies", 100);

    private static final int CONNECTIONS = 6;

    /** What only answers: nothing is kept that could be read back. */
    private static final String REPLY_CHECK = "POST /api/v1/reply-checks";

    /** As many drafts as are read at once; a third may be sent away when it has waited too long. */
    private static final int DRAFTS_AT_ONCE = 2;

    /**
     * A draft is read by thousands of rules, which takes a hundred times as long as to store it.
     */
    private static final int MOST_DRAFTS = 200;

    private final RunningSuite suite;

    HostileBodyTest(RunningSuite suite) {
        this.suite = suite;
    }

    @TestFactory
    Stream<DynamicTest> aBodyIsTakenAsItIsOrRefused() {
        return new Walk(suite)
                .operations()
                .filter(each -> each.method().equals("POST") && each.takesJson())
                .map(each -> dynamicTest(each.toString(), () -> storm(each)));
    }

    private void storm(Operation operation) throws Exception {
        boolean isKept = !operation.toString().equals(REPLY_CHECK);
        var storm = new Storm(suite, operation, SEED, isKept);
        int taken =
                isKept
                        ? storm.rage(BODIES, CONNECTIONS)
                        : storm.rage(Math.min(BODIES, MOST_DRAFTS), DRAFTS_AT_ONCE);
        assertTrue(taken > 0, "Nothing was taken, so nothing was read back.");
    }
}
