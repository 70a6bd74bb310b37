package care.onetribe.ticket.emerging;

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

@Path("/emerging-themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emerging themes", description = "What many tickets without a theme have in common")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class EmergingResource {

    private final EmergingDesk desk;

    EmergingResource(EmergingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List what many recent tickets without a theme have in common",
            description =
                    "The one with the most tickets first, of those with a ticket that you may see."
                            + " It is looked for once an hour among the latest thousand of the last"
                            + " thirty days.")
    public Page<EmergingThemeView> listEmergingThemes(@BeanParam PageRequest page) {
        return desk.list(page);
    }
}
