package care.onetribe.coaching.skill;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill as callers see it. */
@Schema(name = "Skill", description = "Something that one can be good at")
public record SkillView(
        @Schema(required = true, examples = "hear-the-feeling") String key,
        @Schema(required = true, examples = "Hear the feeling") String title,
        @Schema(
                        required = true,
                        description = "What one sees in somebody who has it",
                        examples = "Notices what the customer feels and says so before solving.")
                String description,
        @Schema(required = true, examples = "EMPATHY") SkillArea area,
        @Schema(required = true, description = "Whether it is still looked at", examples = "true")
                boolean active,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
