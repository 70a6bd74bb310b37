package care.onetribe.coaching.lesson;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Lessons",
        description = "What happened, what we learned and what we change, without blame")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class LessonResource {

    private final LessonDesk desk;

    LessonResource(LessonDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Write a lesson, for yourself at first",
            description = "Nobody else sees it, whatever their role, until you share it.")
    @APIResponseSchema(
            value = LessonView.class,
            responseCode = "201",
            responseDescription = "Written; Location names it")
    public RestResponse<LessonView> writeLesson(@NotNull @Valid LessonDetails details) {
        var lesson = desk.write(details);
        return Created.at("/lessons/" + lesson.id(), lesson);
    }

    @GET
    @Operation(
            summary = "List or search your own lessons and those shared with your team",
            description = "The newest first, or with `q` the best match.")
    public Page<LessonView> listLessons(
            @BeanParam @Valid LessonFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a lesson of yours, or one shared with your team")
    public LessonView showLesson(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a lesson", description = "By its author, shared or not.")
    @APIResponseSchema(value = LessonView.class, responseDescription = "Changed")
    public LessonView changeLesson(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = LessonDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/sharing")
    @Operation(
            summary = "Share a lesson with your team",
            description =
                    "By its author, once (rule `lesson-is-shared`), with the team they are in then"
                            + " (rule `no-team-to-share-with`). It becomes evidence of the skills it"
                            + " names.")
    @APIResponseSchema(value = LessonView.class, responseDescription = "Shared")
    public LessonView shareLesson(long id, @BeanParam Precondition precondition) {
        return desk.share(id, precondition);
    }

    @DELETE
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Delete a draft",
            description = "By its author. A lesson that is shared stays (rule `lesson-is-shared`).")
    @APIResponse(responseCode = "204", description = "Gone")
    public void deleteLesson(long id, @BeanParam Precondition precondition) {
        desk.remove(id, precondition);
    }
}
