package care.onetribe.ticket.link;

/** How one ticket has to do with another. */
enum LinkKind {
    /** Both tell of one concern. */
    DUPLICATE_OF,
    /** Whoever works on one should know of the other; the same in both directions. */
    RELATED_TO
}
