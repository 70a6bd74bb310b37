package care.onetribe.kit.outage;

import care.onetribe.kit.problem.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

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

    private static final Object REFUSED = SoundTransaction.class;

    private final TransactionSynchronizationRegistry transaction;

    SoundTransaction(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object missOnlyWhenSound(InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Refusal refusal) {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                // The transactions around this call are marked by the refusal itself.
                transaction.putResource(REFUSED, true);
            } else if (isOfMissing(refusal) && transaction.getResource(REFUSED) == null) {
                throw new DatabaseIsAway(refusal);
            }
            throw refusal;
        }
    }

    private static boolean isOfMissing(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.MALFORMED;
    }
}
