package care.onetribe.coaching.skill;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which assessments a list shows.
 *
 * @param member whose, or null for the caller's own
 */
record AssessmentFilter(
        @QueryParam("member")
                @Parameter(
                        description = "Of this member; of yourself when absent",
                        example = "mina")
                @Handle
                String member,
        @QueryParam("skill")
                @Parameter(description = "Of any of these skills", example = "hear-the-feeling")
                List<@Slug String> skill,
        @QueryParam("side")
                @Parameter(description = "Only the member's own, or only those of coaches")
                AssessmentSide side) {}
