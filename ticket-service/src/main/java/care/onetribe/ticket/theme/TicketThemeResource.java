package care.onetribe.ticket.theme;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.conversation.TicketView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tickets/{id: [0-9]{1,18}}/theme")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
@RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
class TicketThemeResource {

    private final TicketThemeDesk desk;

    TicketThemeResource(TicketThemeDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(
            summary = "Say which theme a ticket is one more case of",
            description =
                    "For its owner, or a lead; at any time of its life. The ticket's timeline keeps"
                            + " what it stood under before. A theme that was merged into another one"
                            + " is a conflict that names that one (rule `theme-went-over`). Assigning"
                            + " it to the theme that it has already changes nothing.")
    public TicketView assignTheme(
            long id, @NotNull @Valid AssignTheme request, @BeanParam Precondition precondition) {
        return desk.assign(id, request, precondition);
    }

    @DELETE
    @Operation(
            summary = "Say that a ticket is a case of no theme",
            description = "For its owner, or a lead. Where it has none, this changes nothing.")
    @APIResponse(responseCode = "204", description = "It stands under no theme now")
    public void removeTheme(long id, @BeanParam Precondition precondition) {
        desk.remove(id, precondition);
    }
}
