package care.onetribe.ticket.customer;

/**
 * Keeps words of customers, or words about them. A bean of this type is all that a feature needs
 * for what it keeps to be gone when a customer is erased.
 */
public interface ForgetsCustomer {

    /** What stands in the place of words that are gone and may not be missing. */
    String GONE = "—";

    /**
     * Takes every text that is of a customer or about them, and whatever identifies them, out of
     * what is kept, in the transaction at hand. Rows that are counted stay. Doing it again changes
     * nothing.
     */
    void forget(long customerId);
}
