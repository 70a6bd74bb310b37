package care.onetribe.gateway.growth;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/growth/{memberId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growth over time", description = "How a member has grown, from all services")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class GrowthResource {

    private final Growths growths;

    GrowthResource(Growths growths) {
        this.growths = growths;
    }

    @GET
    @Operation(
            summary = "Show how a member has grown",
            description =
                    "Skills and gaps, reviews with their interval, goals, lessons, checklists, and"
                            + " kudos by value over time. Your own, or those of somebody whose coach"
                            + " or lead you are, without what is theirs alone: each section has the"
                            + " rights of its service. One whose service is away is marked"
                            + " `UNAVAILABLE`; the rest is delivered.")
    public Uni<Growth> showGrowth(
            @Handle String memberId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String token) {
        return growths.of(memberId, token);
    }
}
