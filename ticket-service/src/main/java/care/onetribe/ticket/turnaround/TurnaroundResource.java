package care.onetribe.ticket.turnaround;

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

@Path("/turnarounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Turnarounds", description = "Tickets that began badly and ended well")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class TurnaroundResource {

    private final TurnaroundDesk desk;

    TurnaroundResource(TurnaroundDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List tickets that were turned around, the latest first",
            description =
                    "Opened `FRUSTRATED` or `ANGRY`, dealt with, and either addressed as the"
                            + " customer says (`YES`) or, while they do not say `NO`, `HAPPY` or"
                            + " `CALM` at the end. Of those that you may see.")
    public Page<TurnaroundView> listTurnarounds(@BeanParam PageRequest page) {
        return desk.list(page);
    }
}
