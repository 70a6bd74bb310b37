package care.onetribe.coaching.skill;

/**
 * How far a member is with a skill, as the two sides and the evidence see it; each null when it
 * says nothing.
 *
 * @param self their own latest assessment
 * @param coach the latest assessment by a coach or lead
 * @param evidence the lower median of the levels that their five latest pieces of evidence show;
 *     those that show none are left out
 */
public record Standing(
        String memberId, String skillKey, SkillLevel self, SkillLevel coach, SkillLevel evidence) {

    /** Says nothing yet. */
    static Standing unknown(String memberId, String skillKey) {
        return new Standing(memberId, skillKey, null, null, null);
    }

    /** The level that counts where only one does: the coach's, else the evidence's, else theirs. */
    public SkillLevel level() {
        if (coach != null) {
            return coach;
        }
        return evidence != null ? evidence : self;
    }
}
