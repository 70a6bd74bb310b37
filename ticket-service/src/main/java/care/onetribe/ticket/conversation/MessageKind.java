package care.onetribe.ticket.conversation;

/** Who a message is from and for. */
public enum MessageKind {
    /** From the customer. */
    CUSTOMER,
    /** To the customer. */
    REPLY,
    /** Among colleagues; never shown to a customer. */
    NOTE
}
