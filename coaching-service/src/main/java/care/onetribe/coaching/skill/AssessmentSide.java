package care.onetribe.coaching.skill;

/** Whose view an assessment is. */
public enum AssessmentSide {
    /** The member's own. */
    SELF,
    /** That of a coach or lead of their team. */
    COACH
}
