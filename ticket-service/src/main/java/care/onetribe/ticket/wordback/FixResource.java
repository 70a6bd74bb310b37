package care.onetribe.ticket.wordback;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.theme.ThemeView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/themes/{id: [0-9]{1,18}}/fix")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Word back")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class FixResource {

    private final FixDesk desk;

    FixResource(FixDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(
            summary = "Say that a theme is fixed, and give word back to all whom it affected",
            description =
                    """
                    Makes one follow-up for each customer with a ticket of the theme, however \
                    often and by however many it is said at once. Each waits until somebody sends \
                    or drops it.

                    Said again while it is FIXED, the note is changed, also in what waits to be \
                    sent, and customers whose tickets of the time before came under the theme \
                    meanwhile get their follow-up. When it came back and is fixed again, those get \
                    one who told of it since the last time.
                    """)
    public ThemeView fixTheme(
            long id, @NotNull @Valid FixTheme request, @BeanParam Precondition precondition) {
        return desk.fix(id, request, precondition);
    }
}
