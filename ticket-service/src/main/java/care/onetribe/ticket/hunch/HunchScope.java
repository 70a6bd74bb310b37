package care.onetribe.ticket.hunch;

/** Whose hunches a list shows. */
enum HunchScope {
    MINE,
    TEAM,
    ALL
}
