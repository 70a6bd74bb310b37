package care.onetribe.ticket.briefing;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tickets/{id: [0-9]{1,18}}/briefing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Briefing", description = "Picking a ticket up where it was left")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class BriefingResource {

    private final BriefingDesk desk;

    BriefingResource(BriefingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show everything that the next person on a ticket needs, on one page",
            description =
                    "What the customer is after and how they are, what was done and said, what"
                            + " comes next, and what they asked before: so that they need not say it"
                            + " twice.")
    public Briefing showBriefing(long id) {
        return desk.of(id);
    }
}
