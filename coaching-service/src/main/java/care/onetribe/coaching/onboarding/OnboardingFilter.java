package care.onetribe.coaching.onboarding;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which onboardings a list shows.
 *
 * @param member whose; the caller's own when neither this nor a team is named
 * @param team of all who are in it now
 */
record OnboardingFilter(
        @QueryParam("member")
                @Parameter(
                        description = "Of this member; your own when no team is named either",
                        example = "mina")
                @Handle
                String member,
        @QueryParam("team")
                @Parameter(description = "Of everybody who is in this team now", example = "north")
                @Handle
                String team,
        @QueryParam("status") @Parameter(description = "In any of these states", example = "ACTIVE")
                List<OnboardingStatus> status) {

    OnboardingFilter {
        if (member != null && team != null) {
            throw new InvalidField("team", "goes without member");
        }
    }
}
