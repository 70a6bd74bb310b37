package care.onetribe.kit.outage;

import care.onetribe.kit.problem.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets it count that something is missing only when the transaction was sound in which that was
 * found out. When a connection breaks while Hibernate looks for a row, the transaction is marked
 * and Hibernate says that there is no such row (HHH-12472).
 */
@Transactional
@Interceptor
@Priority(SoundTransaction.WITHIN_THE_TRANSACTION)
public class SoundTransaction {

    static final int WITHIN_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 201;

    private static final int SECONDS_TO_ANSWER = 1;

    private final TransactionSynchronizationRegistry transaction;
    private final DataSource dataSource;

    SoundTransaction(TransactionSynchronizationRegistry transaction, DataSource dataSource) {
        this.transaction = transaction;
        this.dataSource = dataSource;
    }

    @AroundInvoke
    Object missOnlyWhenSound(InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Refusal refusal) {
            if (isOfMissing(refusal) && isMarked() && !isConnected()) {
                throw new DatabaseIsAway(refusal);
            }
            throw refusal;
        }
    }

    /** Refusals of calls within this one mark the transaction, too. */
    private boolean isMarked() {
        return transaction.getTransactionStatus() != Status.STATUS_ACTIVE;
    }

    /** Whether the connection that the transaction has still answers. */
    private boolean isConnected() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            return false;
        }
    }

    private static boolean isOfMissing(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.MALFORMED;
    }
}
