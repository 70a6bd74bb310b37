package care.onetribe.recognition.reaction;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/kudos/{id: [0-9]{1,18}}/reactions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos reactions", description = "What one says to kudos without words")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ReactionResource {

    private final ReactionDesk desk;

    ReactionResource(ReactionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Count the reactions to a kudos")
    public ReactionsView listKudosReactions(@PathParam("id") long id) {
        return desk.list(id);
    }

    @PUT
    @Path("/{kind}")
    @Operation(summary = "React to a kudos, once in each way")
    @APIResponse(responseCode = "204", description = "Done, now or before")
    public void reactToKudos(@PathParam("id") long id, @PathParam("kind") ReactionKind kind) {
        desk.react(id, kind);
    }

    @DELETE
    @Path("/{kind}")
    @Operation(summary = "Take your reaction back")
    @APIResponse(responseCode = "204", description = "Taken back, now or before")
    public void takeReactionBack(@PathParam("id") long id, @PathParam("kind") ReactionKind kind) {
        desk.takeBack(id, kind);
    }
}
