package care.onetribe.coaching.skill;

/** Where something that a member did was seen. */
public enum EvidenceKind {
    CHECKLIST_ITEM,
    REVIEW,
    QUIZ,
    LESSON,
    /** Thanks for one of the others. */
    KUDOS
}
