package care.onetribe.recognition.draft;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/kudos-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos drafts", description = "Kudos that one is writing; nobody else sees them")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class KudosDraftResource {

    private static final String ID = "/{id: [0-9]{1,18}}";

    private final DraftDesk desk;

    KudosDraftResource(DraftDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Begin a kudos and hear what would make it concrete",
            description =
                    "What they did, its effect, the value: the hints say what is missing of these,"
                            + " and never stand in the way. Give it with `draftId`.")
    @APIResponseSchema(
            value = KudosDraftView.class,
            responseCode = "201",
            responseDescription = "Begun; Location names it")
    public RestResponse<KudosDraftView> draftKudos(@NotNull @Valid DraftKudos request) {
        var draft = desk.begin(request);
        return Created.at("/kudos-drafts/" + draft.id(), draft);
    }

    @GET
    @Operation(
            summary = "List your drafts, the newest first",
            description = "Among them those prepared for you when you reached a goal with help.")
    public Page<KudosDraftView> listKudosDrafts(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path(ID)
    @Operation(summary = "Show one of your drafts")
    public KudosDraftView showKudosDraft(long id) {
        return desk.show(id);
    }

    @DELETE
    @Path(ID)
    @Operation(summary = "Discard one of your drafts")
    @APIResponse(responseCode = "204", description = "Discarded")
    public void discardKudosDraft(long id) {
        desk.discard(id);
    }
}
