package care.onetribe.ticket.conversation;

/**
 * Keeps something that belongs to tickets. A bean of this type is all that a feature needs for what
 * it keeps to go over when a ticket is merged into another one.
 */
public interface BelongsToTicket {

    /**
     * Makes all that belonged to one ticket belong to another one.
     *
     * @param from its row is locked, as that of {@code into} is
     */
    void goOver(Ticket from, Ticket into);
}
