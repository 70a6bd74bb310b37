package care.onetribe.ticket.conversation;

/** How a customer comes across, as the person who answers sees it. */
public enum CustomerMood {
    UNKNOWN,
    HAPPY,
    CALM,
    WORRIED,
    FRUSTRATED,
    ANGRY
}
