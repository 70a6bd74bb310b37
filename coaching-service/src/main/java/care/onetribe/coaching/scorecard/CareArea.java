package care.onetribe.coaching.scorecard;

/** The four things that a review of a conversation looks at. */
enum CareArea {
    /** Whether the customer was heard, in what they said and in how they felt. */
    EMPATHIZE,
    /** Whether the answer was right, or looked for in the right place. */
    KNOW,
    /** Whether somebody stood by the concern until it was addressed. */
    OWN,
    /** Whether the customer could follow. */
    CLARITY
}
