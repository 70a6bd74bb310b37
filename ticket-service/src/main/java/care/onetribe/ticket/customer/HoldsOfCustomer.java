package care.onetribe.ticket.customer;

import java.util.List;

/**
 * Tells what is held of customers. A bean of this type is all that a feature needs to export it.
 */
public interface HoldsOfCustomer {

    List<Holding> holdings();

    /**
     * One table of an export.
     *
     * @param name in the JSON of the export, in camelCase
     * @param sql gives the rows; each {@code ?} is the customer's id, each column's label becomes
     *     the name of a field
     */
    record Holding(String name, String sql) {}
}
