package care.onetribe.coaching.skill;

/**
 * How far somebody is with a skill, in words; each level is one above the one before. Knowing where
 * to look is a level of its own: nobody has to know everything by heart.
 */
public enum SkillLevel {
    UNAWARE,
    KNOWS_WHERE_TO_LOOK,
    WITH_HELP,
    ON_MY_OWN,
    TEACHES_OTHERS;

    /** How many levels this is above another; negative when it is below. */
    public int above(SkillLevel other) {
        return ordinal() - other.ordinal();
    }
}
