package care.onetribe.ticket.customer;

/** How a customer wants things explained. */
public enum ExplainAs {
    PLAIN,
    TECHNICAL
}
