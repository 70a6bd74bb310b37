package care.onetribe.coaching.rehearsal;

/** How the customer of a scenario comes in. */
enum CustomerMood {
    CALM,
    WORRIED,
    FRUSTRATED,
    ANGRY
}
