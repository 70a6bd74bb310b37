package care.onetribe.recognition.comment;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/kudos/{id: [0-9]{1,18}}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos comments", description = "What one says to kudos")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class KudosCommentResource {

    private final KudosCommentDesk desk;

    KudosCommentResource(KudosCommentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(summary = "Say something to a kudos")
    @APIResponseSchema(
            value = KudosCommentView.class,
            responseCode = "201",
            responseDescription = "Said; Location names it")
    public RestResponse<KudosCommentView> commentOnKudos(
            @PathParam("id") long id, @NotNull @Valid CommentOnKudos request) {
        var comment = desk.post(id, request);
        return Created.at("/kudos/%d/comments/%d".formatted(id, comment.id()), comment);
    }

    @GET
    @Operation(summary = "List what was said to a kudos, the oldest first")
    public Page<KudosCommentView> listKudosComments(
            @PathParam("id") long id, @BeanParam PageRequest page) {
        return desk.list(id, page);
    }

    @DELETE
    @Path("/{commentId: [0-9]{1,18}}")
    @Operation(summary = "Delete a comment of yours")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void deleteKudosComment(
            @PathParam("id") long id, @PathParam("commentId") long commentId) {
        desk.delete(id, commentId);
    }
}
