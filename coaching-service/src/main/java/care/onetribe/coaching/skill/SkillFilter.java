package care.onetribe.coaching.skill;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which skills a list shows.
 *
 * @param area of any of these areas
 * @param active only those looked at, only retired ones, or both when null
 */
record SkillFilter(
        @QueryParam("area") @Parameter(description = "Of any of these areas", example = "EMPATHY")
                List<SkillArea> area,
        @QueryParam("active") @Parameter(description = "Both kinds when absent") Boolean active) {

    List<SkillArea> areas() {
        return area.isEmpty() ? List.of(SkillArea.values()) : area;
    }

    List<Boolean> activities() {
        return active == null ? List.of(true, false) : List.of(active);
    }
}
