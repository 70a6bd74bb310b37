package care.onetribe.coaching.rehearsal;

/** How the customer of a scenario comes in. */
enum ScenarioMood {
    CALM,
    WORRIED,
    FRUSTRATED,
    ANGRY
}
