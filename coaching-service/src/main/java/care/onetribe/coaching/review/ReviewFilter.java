package care.onetribe.coaching.review;

import care.onetribe.kit.identity.Handle;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which reviews a list shows, of those that the caller may see.
 *
 * @param member the agent, or null
 * @param reviewer the reviewer, or null
 */
record ReviewFilter(
        @QueryParam("member")
                @Handle
                @Parameter(
                        description =
                                "Of this agent's conversations; your own when absent, unless"
                                        + " `reviewer` is you",
                        example = "mina")
                String member,
        @QueryParam("reviewer")
                @Handle
                @Parameter(description = "By this reviewer", example = "noor")
                String reviewer,
        @QueryParam("status") @Parameter(description = "In any of these states")
                List<ReviewStatus> status) {

    /** The agent whose reviews are asked for, or null for all that the caller wrote. */
    String agent(String callerId) {
        return member == null && !callerId.equals(reviewer) ? callerId : member;
    }
}
