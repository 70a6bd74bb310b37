package care.onetribe.ticket.customer;

import care.onetribe.kit.problem.Refusal;

/** There is a customer with this address or external id already. */
final class CustomerIsKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    CustomerIsKnown(String field, long customerId) {
        super(
                Kind.CONFLICT,
                "Customer %d has this %s already; use that one.".formatted(customerId, field));
        tell("customerId", customerId);
    }
}
