package care.onetribe.kit.outage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseOutageTest {

    @Test
    void aBrokenConnectionIsAnOutageWhereverItIsTold() {
        var broken = new SQLException("Socket error", "08000");
        var commit = new IllegalStateException("Could not commit");
        commit.addSuppressed(new RuntimeException(broken));

        assertTrue(DatabaseOutage.isBehind(broken));
        assertTrue(DatabaseOutage.isBehind(new RuntimeException(new RuntimeException(broken))));
        assertTrue(DatabaseOutage.isBehind(new RuntimeException(commit)));
        assertTrue(DatabaseOutage.isBehind(new SQLException("No connection to give")));
    }

    @Test
    void aFailureOfOurOwnIsNone() {
        var loop = new RuntimeException("ours");
        loop.initCause(new RuntimeException(loop));

        assertFalse(DatabaseOutage.isBehind(new SQLException("Unknown column", "42S22")));
        assertFalse(DatabaseOutage.isBehind(loop));
    }
}
