package care.onetribe.coaching.skill;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/{id}/skill-standings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills", description = "What care is made of, and how far somebody is with it")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class StandingResource {

    private final StandingDesk desk;

    StandingResource(StandingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List every skill with how far a member is, side by side",
            description =
                    "What they say, what their coach says and what the evidence shows, in the order"
                            + " of the skills' keys. Your own, or those of somebody whose coach or"
                            + " lead you are; admins see all.")
    public Page<StandingView> listSkillStandings(@Handle String id, @BeanParam PageRequest page) {
        return desk.list(id, page);
    }
}
