package care.onetribe.ticket.conversation;

/** The ticket went over into another one; the caller is sent there. */
public final class TicketIsMerged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long intoId;

    public TicketIsMerged(long ticketId, long intoId) {
        super("Ticket %d went over into %d".formatted(ticketId, intoId), null, false, false);
        this.intoId = intoId;
    }

    public long intoId() {
        return intoId;
    }
}
