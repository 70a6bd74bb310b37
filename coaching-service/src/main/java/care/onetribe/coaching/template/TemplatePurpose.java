package care.onetribe.coaching.template;

/** What a checklist is for. */
public enum TemplatePurpose {
    /** To find one's feet. */
    ONBOARDING,
    /** To learn something that the work needs. */
    TRAINING,
    /** For a moment that comes up. */
    SITUATIONAL,
    /** For every working day. */
    DAILY,
    /** To become more than one is. */
    GROWTH
}
