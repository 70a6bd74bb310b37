package care.onetribe.ticket.link;

/** From which of its two tickets a link is looked at. */
enum LinkDirection {
    /** This ticket is, for example, the duplicate of the other one. */
    OUTGOING,
    /** The other ticket is, for example, the duplicate of this one. */
    INCOMING
}
