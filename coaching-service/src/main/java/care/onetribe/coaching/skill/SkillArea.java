package care.onetribe.coaching.skill;

/** What part of care a skill belongs to. */
public enum SkillArea {
    /** Feel with the customer. */
    EMPATHY,
    /** Know the answer, or where to look. */
    KNOWLEDGE,
    /** Own the concern, and keep one's word. */
    PROFESSIONALISM,
    /** The handiwork of every day. */
    CRAFT
}
