package care.onetribe.ticket.customer;

import care.onetribe.kit.problem.Refusal;

/** Nothing is written about somebody who was erased. */
final class CustomerIsErased extends Refusal {

    private static final long serialVersionUID = 1L;

    CustomerIsErased(long customerId) {
        super(
                Kind.CONFLICT,
                "Customer %d was erased. Should they come back, add them as somebody new."
                        .formatted(customerId));
    }
}
