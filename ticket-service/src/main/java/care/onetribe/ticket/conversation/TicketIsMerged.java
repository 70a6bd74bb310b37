package care.onetribe.ticket.conversation;

/** The ticket went over into another one; who asks to see it is sent there. */
final class TicketIsMerged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long newest;

    TicketIsMerged(long id, long newest) {
        super("Ticket %d went over into %d".formatted(id, newest), null, false, false);
        this.newest = newest;
    }

    long newest() {
        return newest;
    }
}
