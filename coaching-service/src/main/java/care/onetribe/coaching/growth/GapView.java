package care.onetribe.coaching.growth;

import care.onetribe.coaching.skill.SkillArea;
import care.onetribe.coaching.skill.SkillLevel;
import care.onetribe.coaching.skill.SkillView;
import care.onetribe.coaching.skill.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far somebody is with a skill, side by side, and what to do next. */
@Schema(name = "SkillGap", description = "How far somebody is with a skill, and what to do next")
record GapView(
        @Schema(required = true, examples = "hear-the-feeling") String skillKey,
        @Schema(required = true, examples = "Hear the feeling") String title,
        @Schema(required = true, examples = "EMPATHY") SkillArea area,
        @Schema(required = true, description = "What they say themself", examples = "ON_MY_OWN")
                SkillLevel self,
        @Schema(description = "What their coach says", examples = "KNOWS_WHERE_TO_LOOK")
                SkillLevel coach,
        @Schema(description = "What the evidence shows", examples = "WITH_HELP")
                SkillLevel evidence,
        @Schema(required = true) NextView next) {

    static GapView of(SkillView skill, Standing standing, NextView next) {
        return new GapView(
                skill.key(),
                skill.title(),
                skill.area(),
                standing.self(),
                standing.coach(),
                standing.evidence(),
                next);
    }
}
