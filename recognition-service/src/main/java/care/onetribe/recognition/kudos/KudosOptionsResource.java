package care.onetribe.recognition.kudos;

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

@Path("/kudos-options")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos", description = "Thanks among colleagues")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class KudosOptionsResource {

    private final OptionsDesk desk;

    KudosOptionsResource(OptionsDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Say what you may do for some recipients")
    public KudosOptionsView showKudosOptions(@BeanParam @Valid OptionsFilter filter) {
        return desk.show(filter);
    }
}
