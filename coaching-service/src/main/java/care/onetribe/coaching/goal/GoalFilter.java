package care.onetribe.coaching.goal;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which goals a list shows.
 *
 * @param member whose, or null for the caller's own
 * @param helping whether to show those of others that the caller helps with instead
 */
record GoalFilter(
        @QueryParam("member")
                @Parameter(
                        description = "Of this member; of yourself when absent",
                        example = "mina")
                @Handle
                String member,
        @QueryParam("status") @Parameter(description = "In any of these states", example = "ACTIVE")
                List<GoalStatus> status,
        @QueryParam("helping")
                @Parameter(description = "Whether to list what you help others with instead")
                Boolean helping) {

    GoalFilter {
        if (member != null && Boolean.TRUE.equals(helping)) {
            throw new InvalidField("helping", "is about yourself; it goes without member");
        }
    }

    boolean asHelper() {
        return Boolean.TRUE.equals(helping);
    }
}
