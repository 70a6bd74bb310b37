package care.onetribe.coaching.opportunity;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities", description = "What one can grow by: say yes, and learn on the way")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class OpportunityResource {

    private final OpportunityDesk desk;

    OpportunityResource(OpportunityDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Offer something to grow by",
            description = "Anybody may. No skill is required of whoever says yes.")
    @APIResponseSchema(
            value = OpportunityView.class,
            responseCode = "201",
            responseDescription = "Offered; Location names it")
    public RestResponse<OpportunityView> offerOpportunity(
            @NotNull @Valid OpportunityDetails details) {
        var opportunity = desk.offer(details);
        return Created.at("/opportunities/" + opportunity.id(), opportunity);
    }

    @GET
    @Operation(summary = "List opportunities, the newest first")
    public Page<OpportunityView> listOpportunities(
            @BeanParam @Valid OpportunityFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show an opportunity")
    @APIResponseSchema(value = OpportunityView.class, responseDescription = "The opportunity")
    public OpportunityView showOpportunity(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change what is offered",
            description =
                    "By whoever offers it, a lead or an admin. Places that are taken stay (rule"
                            + " `places-are-taken`).")
    @APIResponseSchema(value = OpportunityView.class, responseDescription = "Changed")
    public OpportunityView changeOpportunity(
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
                                                                    OpportunityDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/withdrawal")
    @Operation(
            summary = "Offer it no more",
            description = "By whoever offers it, a lead or an admin; with the reason.")
    @APIResponseSchema(value = OpportunityView.class, responseDescription = "Withdrawn")
    public OpportunityView withdrawOpportunity(
            long id,
            @NotNull @Valid WithdrawOpportunity request,
            @BeanParam Precondition precondition) {
        return desk.withdraw(id, request, precondition);
    }
}
