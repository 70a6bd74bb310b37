package care.onetribe.ticket.hunch;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/hunches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hunches", description = "Gut feeling, written down and held against what happened")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class HunchResource {

    private final HunchDesk desk;

    HunchResource(HunchDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Write a hunch down",
            description =
                    "Your team, leads and admins see it, but not how sure you are. When three"
                            + " people have one about the same thing within seven days, leads get"
                            + " an early warning.")
    @APIResponseSchema(
            value = HunchView.class,
            responseCode = "201",
            responseDescription = "Written down; Location names it")
    public RestResponse<HunchView> makeHunch(@NotNull @Valid MakeHunch request) {
        var hunch = desk.make(request);
        return Created.at("/hunches/" + hunch.id(), hunch);
    }

    @GET
    @Operation(summary = "List hunches, the newest first")
    public Page<HunchView> listHunches(
            @BeanParam @Valid HunchFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a hunch")
    @APIResponseSchema(value = HunchView.class, responseDescription = "The hunch")
    public HunchView showHunch(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/outcome")
    @Operation(
            summary = "Tell how a hunch turned out",
            description =
                    "By somebody else of its owner's team, a lead or an admin; by its owner only"
                            + " where nobody else is in the team. That it came true may be told at"
                            + " any time, anything else when its time is over (rule"
                            + " `too-early-to-tell`), and all of it once (rule"
                            + " `hunch-is-settled`).")
    @APIResponseSchema(value = HunchView.class, responseDescription = "Settled")
    public HunchView settleHunch(
            long id, @NotNull @Valid SettleHunch request, @BeanParam Precondition precondition) {
        return desk.settle(id, request, precondition);
    }
}
