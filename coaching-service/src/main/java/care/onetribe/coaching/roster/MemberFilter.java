package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Handle;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which members a list shows.
 *
 * @param team of any of these teams; {@code none} for those in no team
 * @param role with any of these roles
 * @param active whether they belong to the tribe still, or null for all
 */
record MemberFilter(
        @QueryParam("team")
                @Parameter(
                        description = "Members of any of these teams; `none` for those in no team",
                        example = "north")
                List<@Handle String> team,
        @QueryParam("role")
                @Parameter(description = "Members with any of these roles", example = "agent")
                List<MemberRole> role,
        @QueryParam("active")
                @Parameter(description = "Only those who are there, or only those who have left")
                Boolean active) {}
