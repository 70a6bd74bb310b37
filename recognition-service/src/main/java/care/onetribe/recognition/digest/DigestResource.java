package care.onetribe.recognition.digest;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/digests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Digests", description = "What was good in a week")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class DigestResource {

    private static final String DAY = "A day of the week; the last full one when absent";

    private final DigestDesk desk;

    DigestResource(DigestDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/own")
    @Operation(
            summary = "Show what recognised you in a week of your time zone",
            description = "It comes by e-mail on Monday too, unless you opted out.")
    public DigestView showOwnDigest(
            @QueryParam("week") @Parameter(description = DAY, example = "2026-03-02")
                    LocalDate week) {
        return desk.own(week);
    }

    @GET
    @Path("/teams/{teamId}")
    @Operation(summary = "Show what was good in a week of the team that you are of")
    public DigestView showTeamDigest(
            @PathParam("teamId") @Handle String teamId,
            @QueryParam("week") @Parameter(description = DAY, example = "2026-03-02")
                    LocalDate week) {
        return desk.ofTeam(teamId, week);
    }
}
