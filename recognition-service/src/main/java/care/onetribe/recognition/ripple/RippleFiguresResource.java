package care.onetribe.recognition.ripple;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ripples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ripples", description = "Kudos that were inspired by kudos")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class RippleFiguresResource {

    private final RippleFigures figures;

    RippleFiguresResource(RippleFigures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(summary = "Say how many kudos each kudos inspired within 14 days")
    public RipplesView showRipples(@BeanParam @Valid RipplesFilter filter) {
        return figures.show(filter);
    }
}
