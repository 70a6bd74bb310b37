package care.onetribe.ticket.hunch;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/early-warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hunches")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class EarlyWarningResource {

    private final HunchDesk desk;

    EarlyWarningResource(HunchDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List early warnings, the newest first",
            description =
                    "Three different people had a hunch about the same thing within seven days."
                            + " Further ones within seven days of the warning join it; the hunches"
                            + " of a warning are listed at `/hunches?scope=ALL&earlyWarning=`.")
    public Page<EarlyWarningView> listEarlyWarnings(@BeanParam PageRequest page) {
        return desk.warnings(page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show an early warning")
    @APIResponseSchema(value = EarlyWarningView.class, responseDescription = "The early warning")
    public EarlyWarningView showEarlyWarning(long id) {
        return desk.warning(id);
    }
}
