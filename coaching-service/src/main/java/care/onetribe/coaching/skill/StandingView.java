package care.onetribe.coaching.skill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill and how far a member is with it, side by side. */
@Schema(name = "SkillStanding", description = "How far a member is with a skill, side by side")
record StandingView(
        @Schema(required = true, examples = "hear-the-feeling") String skillKey,
        @Schema(required = true, examples = "Hear the feeling") String title,
        @Schema(required = true, examples = "EMPATHY") SkillArea area,
        @Schema(
                        description = "Their own latest assessment; absent before the first",
                        examples = "ON_MY_OWN")
                SkillLevel self,
        @Schema(
                        description =
                                "The latest assessment by a coach or lead; absent before the first",
                        examples = "WITH_HELP")
                SkillLevel coach,
        @Schema(
                        description =
                                "The lower median of the levels that their five latest pieces of"
                                        + " evidence show; absent when none shows any",
                        examples = "WITH_HELP")
                SkillLevel evidence) {

    static StandingView of(SkillView skill, Standing standing) {
        return new StandingView(
                skill.key(),
                skill.title(),
                skill.area(),
                standing.self(),
                standing.coach(),
                standing.evidence());
    }
}
