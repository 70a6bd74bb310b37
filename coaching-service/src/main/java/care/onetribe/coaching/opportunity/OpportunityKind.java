package care.onetribe.coaching.opportunity;

/** What one can grow by. */
public enum OpportunityKind {
    MENTOR,
    ARTICLE,
    REHEARSAL,
    SHADOWING,
    PROJECT,
    ROLE
}
