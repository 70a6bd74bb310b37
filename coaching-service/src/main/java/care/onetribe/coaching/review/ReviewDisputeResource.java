package care.onetribe.coaching.review;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/reviews/{id: [0-9]{1,18}}/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ReviewDisputeResource {

    private final DisputeDesk desk;

    ReviewDisputeResource(DisputeDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Dispute one criterion of your review",
            description =
                    "By the agent, once it is shared (rule `review-is-not-shared`), with another"
                            + " level than it has (rule `levels-agree`), once a criterion (rule"
                            + " `criterion-is-disputed`). A second coach decides by `decideBy`; until"
                            + " then the level enters no average.")
    @APIResponseSchema(
            value = DisputeView.class,
            responseCode = "201",
            responseDescription = "Raised; Location names it")
    public RestResponse<DisputeView> raiseDispute(long id, @NotNull @Valid RaiseDispute request) {
        var dispute = desk.raise(id, request);
        return Created.at("/disputes/" + dispute.id(), dispute);
    }

    @GET
    @Operation(summary = "List the disputes of a review that you may see, the newest first")
    public Page<DisputeView> listDisputesOfReview(long id, @BeanParam PageRequest page) {
        return desk.listOf(id, page);
    }
}
