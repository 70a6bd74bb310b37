package care.onetribe.ticket.conversation;

/** The way a concern came in. */
public enum Channel {
    EMAIL,
    WEB,
    PHONE,
    CHAT,
    API
}
