package care.onetribe.recognition.ripple;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/kudos/{id: [0-9]{1,18}}/ripples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ripples", description = "Kudos that were inspired by kudos")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class RippleResource {

    private final RippleDesk desk;

    RippleResource(RippleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List the tree of kudos that one started, the nearest first",
            description = "Of those that the caller may see; none that they may not is counted.")
    public Page<RippleView> listKudosRipples(
            @PathParam("id") long id,
            @QueryParam("depth")
                    @Min(1)
                    @Max(100_000)
                    @Parameter(description = "No further than so many steps", example = "3")
                    Integer depth,
            @BeanParam PageRequest page) {
        return desk.list(id, depth, page);
    }
}
