package care.onetribe.ticket.conversation;

/** The life of a ticket: the one place that says which step may follow which. */
public enum TicketStatus {
    /** Nobody took it. */
    NEW,
    OPEN,
    WAITING_ON_CUSTOMER,
    ON_HOLD,
    RESOLVED,
    /** Resolved some days ago. A customer's word opens it again. */
    CLOSED;

    boolean mayBecome(TicketStatus next) {
        return switch (this) {
            case NEW -> next == OPEN;
            case OPEN ->
                    next == WAITING_ON_CUSTOMER
                            || next == ON_HOLD
                            || next == RESOLVED
                            || next == NEW;
            case WAITING_ON_CUSTOMER ->
                    next == OPEN || next == ON_HOLD || next == RESOLVED || next == NEW;
            case ON_HOLD ->
                    next == OPEN || next == WAITING_ON_CUSTOMER || next == RESOLVED || next == NEW;
            case RESOLVED -> next == OPEN || next == CLOSED;
            case CLOSED -> next == OPEN;
        };
    }

    /** Whether the concern counts as dealt with. */
    public boolean isDone() {
        return this == RESOLVED || this == CLOSED;
    }
}
