package care.onetribe.gateway.workspace;

import care.onetribe.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workspaces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workspaces", description = "Views that put together what several services know")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class WorkspaceResource {

    private final Workspaces workspaces;

    WorkspaceResource(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @GET
    @Path("/{ticketId: [0-9]{1,18}}")
    @Operation(
            summary = "Show all that is needed to work on a ticket",
            description =
                    "Ticket, briefing, customer, owner and the last messages in one answer. A"
                            + " section whose service is away is marked `UNAVAILABLE`; the rest is"
                            + " delivered.")
    public Uni<Workspace> showWorkspace(
            long ticketId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String token) {
        return workspaces.of(ticketId, token);
    }
}
