package care.onetribe.ticket.suggestion;

/**
 * A ticket that began much alike.
 *
 * @param likeness 1 where there is no difference
 */
record Neighbour(long ticketId, long themeId, double likeness) {}
