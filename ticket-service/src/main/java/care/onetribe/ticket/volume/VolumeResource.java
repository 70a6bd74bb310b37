package care.onetribe.ticket.volume;

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

@Path("/themes/{id: [0-9]{1,18}}/volume")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class VolumeResource {

    private final VolumeDesk desk;

    VolumeResource(VolumeDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show how often a theme was told, week by week, in its context",
            description =
                    """
                    Each week has its tickets, how many customers were active, and how many \
                    tickets of so many customers the eight weeks before let expect. More customers \
                    alone make no theme rise. The week that goes on is compared as far as it went.

                    A week above its expectation is `rising`, and told of once by the event \
                    `theme.rising`; fewer than five tickets never are. At most 53 weeks at once.
                    """)
    public VolumeView showThemeVolume(long id, @BeanParam @Valid VolumeFilter filter) {
        return desk.of(id, filter);
    }
}
