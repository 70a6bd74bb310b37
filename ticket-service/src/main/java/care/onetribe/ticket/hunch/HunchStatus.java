package care.onetribe.ticket.hunch;

/** Whether a hunch was right. */
enum HunchStatus {
    OPEN,
    CAME_TRUE,
    DID_NOT,
    /** It enters no score. */
    CANNOT_TELL
}
