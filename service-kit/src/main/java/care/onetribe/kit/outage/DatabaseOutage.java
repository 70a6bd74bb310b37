package care.onetribe.kit.outage;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells failures of the way to the database from those of our own. */
public final class DatabaseOutage {

    /** Class of SQLSTATE for connections (ISO/IEC 9075-2, table 38). */
    private static final String CONNECTION = "08";

    /** What MariaDB says on a connection that it ends, such as when it shuts down. */
    private static final String KILLED = "70100";

    private DatabaseOutage() {}

    /** Whether it failed because the database, or the way to it, did. */
    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** What made a commit fail is among what was suppressed. */
    private static boolean isBehind(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof DatabaseIsAway
                || failure instanceof SQLException sql && isOfConnection(sql.getSQLState())) {
            return true;
        }
        for (var suppressed : failure.getSuppressed()) {
            if (isBehind(suppressed, seen)) {
                return true;
            }
        }
        return isBehind(failure.getCause(), seen);
    }

    /** Only the pool fails without a state: when it has no connection to give. */
    private static boolean isOfConnection(String state) {
        return state == null || state.startsWith(CONNECTION) || state.equals(KILLED);
    }
}
