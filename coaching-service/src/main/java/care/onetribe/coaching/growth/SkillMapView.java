package care.onetribe.coaching.growth;

import care.onetribe.coaching.skill.SkillArea;
import care.onetribe.coaching.skill.SkillLevel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a team is with every skill, in numbers of people. */
@Schema(name = "SkillMap", description = "How many people of a team are how far with each skill")
record SkillMapView(
        @Schema(required = true, examples = "north") String teamId,
        @Schema(required = true, description = "Members who are there", examples = "8") int people,
        @Schema(required = true, description = "In the order of their keys")
                List<MappedSkill> skills) {

    /**
     * A skill of the map.
     *
     * @param unknown of how many nothing is known
     */
    @Schema(description = "How many people are how far with a skill")
    record MappedSkill(
            @Schema(required = true, examples = "hear-the-feeling") String skillKey,
            @Schema(required = true, examples = "Hear the feeling") String title,
            @Schema(required = true, examples = "EMPATHY") SkillArea area,
            @Schema(required = true, description = "Every level, the lowest first")
                    List<MappedLevel> levels,
            @Schema(required = true, description = "Of how many nothing is known", examples = "1")
                    int unknown) {}

    /**
     * A level of a skill.
     *
     * @param memberIds null unless there are enough people
     */
    @Schema(description = "How many people are at a level")
    record MappedLevel(
            @Schema(required = true, examples = "WITH_HELP") SkillLevel level,
            @Schema(required = true, examples = "5") int people,
            @Schema(
                            description =
                                    "Who they are, by handle and at most fifty; absent when they"
                                            + " are fewer than five",
                            examples = "[\"mina\", \"theo\", \"ola\", \"pat\", \"kim\"]")
                    List<String> memberIds) {}
}
