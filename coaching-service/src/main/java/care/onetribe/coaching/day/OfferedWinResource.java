package care.onetribe.coaching.day;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Handle;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/offered-wins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offered wins", description = "Wins that people chose to show the tribe")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class OfferedWinResource {

    private static final String ID = "/{id: [0-9]{1,18}}";

    private final OfferedWinDesk desk;

    OfferedWinResource(OfferedWinDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Offer one of your wins to the tribe",
            description =
                    "The words of one win on one of your pages (else rule `win-not-on-page`) are"
                            + " copied to where everybody may read them, once (rule"
                            + " `win-is-offered`). Nothing else of the page is.")
    @APIResponseSchema(
            value = OfferedWinView.class,
            responseCode = "201",
            responseDescription = "Offered; Location names it")
    public RestResponse<OfferedWinView> offerWin(@NotNull @Valid OfferWin request) {
        var win = desk.offer(request);
        return Created.at("/offered-wins/" + win.id(), win);
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "List offered wins, the newest first")
    public Page<OfferedWinView> listOfferedWins(
            @QueryParam("member")
                    @Handle
                    @Parameter(description = "Those of this member", example = "mina")
                    String member,
            @BeanParam PageRequest page) {
        return desk.list(member, page);
    }

    @GET
    @Path(ID)
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "Show an offered win")
    public OfferedWinView showOfferedWin(long id) {
        return desk.show(id);
    }

    @DELETE
    @Path(ID)
    @Operation(summary = "Take a win back that you have offered")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeWinBack(long id) {
        desk.takeBack(id);
    }
}
