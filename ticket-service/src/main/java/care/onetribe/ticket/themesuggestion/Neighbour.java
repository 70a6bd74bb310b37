package care.onetribe.ticket.themesuggestion;

/**
 * A ticket that began much alike.
 *
 * @param likeness 1 where there is no difference
 */
record Neighbour(long ticketId, long themeId, double likeness) {}
