package care.onetribe.coaching.rehearsal;

/** How far something was there, from the least to the most. */
enum Level {
    NOT_YET,
    AT_TIMES,
    MOSTLY,
    THROUGHOUT
}
