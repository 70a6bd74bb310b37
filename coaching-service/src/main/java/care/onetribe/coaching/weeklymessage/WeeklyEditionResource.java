package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/weekly-editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Weekly editions", description = "A word for Monday as a team got it and discusses it")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class WeeklyEditionResource {

    private static final String ID = "/{id: [0-9]{1,18}}";
    private static final String COMMENTS = ID + "/comments";
    private static final String COMMENT = COMMENTS + "/{commentId: [0-9]{1,18}}";

    private final WeeklyEditionDesk editions;
    private final CommentDesk comments;

    WeeklyEditionResource(WeeklyEditionDesk editions, CommentDesk comments) {
        this.editions = editions;
        this.comments = comments;
    }

    @GET
    @Operation(
            summary = "List the messages that your team got, the newest first",
            description = "An admin sees those of all teams unless one is named.")
    public Page<WeeklyEditionView> listWeeklyEditions(
            @QueryParam("team")
                    @Handle
                    @Parameter(description = "Your own team when absent", example = "north")
                    String team,
            @BeanParam PageRequest page) {
        return editions.list(team, page);
    }

    @GET
    @Path(ID)
    @Operation(summary = "Show a message that your team got")
    public WeeklyEditionView showWeeklyEdition(long id) {
        return editions.show(id);
    }

    @POST
    @Path(COMMENTS)
    @Idempotent
    @Operation(summary = "Say something to a point of your team's message")
    @APIResponseSchema(
            value = CommentView.class,
            responseCode = "201",
            responseDescription = "Said; Location names it")
    public RestResponse<CommentView> postWeeklyComment(
            long id, @NotNull @Valid PostComment request) {
        var comment = comments.post(id, request);
        return Created.at("/weekly-editions/%d/comments/%d".formatted(id, comment.id()), comment);
    }

    @GET
    @Path(COMMENTS)
    @Operation(summary = "List what was said to your team's message, in that order")
    public Page<CommentView> listWeeklyComments(
            long id,
            @QueryParam("point")
                    @Min(1)
                    @Max(10)
                    @Parameter(description = "Only to this point", example = "1")
                    Integer point,
            @BeanParam PageRequest page) {
        return comments.list(id, point, page);
    }

    @GET
    @Path(COMMENT)
    @Operation(summary = "Show a comment on your team's message")
    public CommentView showWeeklyComment(long id, long commentId) {
        return comments.show(id, commentId);
    }

    @PATCH
    @Path(COMMENT)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a comment of your own")
    public CommentView changeWeeklyComment(
            long id,
            long commentId,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(implementation = CommentDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return comments.change(id, commentId, patch, precondition);
    }

    @DELETE
    @Path(COMMENT)
    @Operation(
            summary = "Take a comment away",
            description = "Your own; leads and admins also another's.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void deleteWeeklyComment(long id, long commentId, @BeanParam Precondition precondition) {
        comments.delete(id, commentId, precondition);
    }
}
