package care.onetribe.recognition.kudos;

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

@Path("/kudos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos", description = "Thanks among colleagues")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class KudosResource {

    private static final String ID = "/{id: [0-9]{1,18}}";

    private final KudosDesk desk;

    KudosResource(KudosDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(summary = "Thank colleagues")
    @APIResponseSchema(
            value = KudosView.class,
            responseCode = "201",
            responseDescription = "Given; Location names it")
    public RestResponse<KudosView> giveKudos(@NotNull @Valid GiveKudos request) {
        var kudos = desk.give(request);
        return Created.at("/kudos/" + kudos.id(), kudos);
    }

    @GET
    @Operation(
            summary = "List kudos that the caller may see, the newest first",
            description =
                    "`PRIVATE` ones only for giver and recipients, `TEAM` ones also for their"
                            + " teams. Of those that a lead has hidden, givers see their own.")
    public Page<ListedKudos> listKudos(
            @BeanParam @Valid KudosFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path(ID)
    @Operation(summary = "Show a kudos")
    public KudosView showKudos(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path(ID)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Find better words for a kudos that you gave",
            description =
                    "Within 15 minutes (else rule `editing-is-over`); it is marked as edited.")
    public KudosView editKudos(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = KudosDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.edit(id, patch, precondition);
    }

    @DELETE
    @Path(ID)
    @Operation(
            summary = "Withdraw a kudos that you gave",
            description = "With its reactions and comments; what it inspired stays.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdrawKudos(long id, @BeanParam Precondition precondition) {
        desk.withdraw(id, precondition);
    }
}
