package care.onetribe.ticket.feedback;

/** Whether a concern was addressed, as the customer sees it. */
public enum Addressed {
    YES,
    PARTLY,
    NO
}
