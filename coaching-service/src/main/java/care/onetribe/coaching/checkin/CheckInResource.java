package care.onetribe.coaching.checkin;

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

@Path("/teams/{id}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Check-ins", description = "How a team is as a whole, never how somebody is")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class CheckInResource {

    private final CheckInDesk desk;

    CheckInResource(CheckInDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List how stressed a team was, week by week, the newest first",
            description =
                    "Weeks that are over, added up once and never again. For members of the team"
                            + " and admins.")
    public Page<CheckInView> listCheckIns(@Handle String id, @BeanParam PageRequest page) {
        return desk.list(id, page);
    }
}
