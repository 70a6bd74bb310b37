package care.onetribe.coaching.routine;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which routines a list shows, ended ones among them.
 *
 * @param member begun for this member alone; the caller when neither this nor a team is named
 * @param team begun for this team
 */
record RoutineFilter(
        @QueryParam("member")
                @Parameter(
                        description =
                                "Begun for this member alone; for you when no team is named either",
                        example = "mina")
                @Handle
                String member,
        @QueryParam("team")
                @Parameter(description = "Begun for everybody of this team", example = "north")
                @Handle
                String team) {

    RoutineFilter {
        if (member != null && team != null) {
            throw new InvalidField("team", "goes without member");
        }
    }
}
