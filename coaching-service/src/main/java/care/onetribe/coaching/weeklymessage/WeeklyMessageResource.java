package care.onetribe.coaching.weeklymessage;

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

@Path("/weekly-messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Weekly messages", description = "A word for Monday, written ahead")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class WeeklyMessageResource {

    private static final String ID = "/{id: [0-9]{1,18}}";
    private static final String RIGHTS =
            "Leads write for their own team; an admin writes for every team and for all.";

    private final WeeklyMessageDesk desk;

    WeeklyMessageResource(WeeklyMessageDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Write a word for a Monday ahead",
            description =
                    "Each team gets one on Monday at its hour, in its time zone: the one that is for"
                            + " it, or else the one for all, or else one in stock. A Monday takes"
                            + " one message for a team and one for all (rule `monday-is-taken`). "
                            + RIGHTS)
    @APIResponseSchema(
            value = WeeklyMessageView.class,
            responseCode = "201",
            responseDescription = "Written; Location names it")
    public RestResponse<WeeklyMessageView> writeWeeklyMessage(
            @NotNull @Valid WeeklyMessageDetails details) {
        var message = desk.write(details);
        return Created.at("/weekly-messages/" + message.id(), message);
    }

    @GET
    @Operation(
            summary = "List what is written, the newest first",
            description = "For leads what is for their team and for all; for admins everything.")
    public Page<WeeklyMessageView> listWeeklyMessages(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path(ID)
    @Operation(summary = "Show a message as it was written")
    public WeeklyMessageView showWeeklyMessage(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path(ID)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change a message that was not published yet",
            description = RIGHTS + " Rule: `weekly-message-is-published`.")
    public WeeklyMessageView changeWeeklyMessage(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    WeeklyMessageDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @DELETE
    @Path(ID)
    @Operation(
            summary = "Delete a message that was not published yet",
            description = RIGHTS + " Rule: `weekly-message-is-published`.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void deleteWeeklyMessage(long id, @BeanParam Precondition precondition) {
        desk.delete(id, precondition);
    }
}
