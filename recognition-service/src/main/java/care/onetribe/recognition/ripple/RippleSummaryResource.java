package care.onetribe.recognition.ripple;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/kudos/{id: [0-9]{1,18}}/ripple-summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ripples", description = "Kudos that were inspired by kudos")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class RippleSummaryResource {

    private final RippleDesk desk;

    RippleSummaryResource(RippleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Say how far a kudos went: kudos, depth, people reached, and time")
    public RippleSummaryView showRippleSummary(@PathParam("id") long id) {
        return desk.summary(id);
    }
}
