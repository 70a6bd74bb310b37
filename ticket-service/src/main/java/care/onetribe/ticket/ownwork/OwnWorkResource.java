package care.onetribe.ticket.ownwork;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/my-work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My work", description = "What of your tickets a day begins with, in one answer")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class OwnWorkResource {

    private final OwnWorkDesk desk;

    OwnWorkResource(OwnWorkDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show what of your tickets a day begins with",
            description =
                    "Your focus with its briefing, your tickets in work and the customers who wait"
                            + " for word from you; a part of your day (`/my-day`).")
    public OwnWork showMyWork() {
        return desk.show();
    }
}
