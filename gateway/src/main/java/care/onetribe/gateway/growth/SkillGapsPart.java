package care.onetribe.gateway.growth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the member knows and does not know of themself. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GrowthGaps")
record SkillGapsPart(
        @Schema(required = true) List<Skill> knownGaps,
        @Schema(required = true) List<Skill> blindSpots,
        @Schema(required = true) List<Skill> hiddenStrengths) {

    /** A skill. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "GrowthGapSkill")
    record Skill(
            @Schema(required = true, examples = "de-escalation") String skillKey,
            @Schema(required = true, examples = "De-escalation") String title) {}
}
