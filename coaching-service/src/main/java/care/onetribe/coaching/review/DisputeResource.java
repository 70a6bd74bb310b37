package care.onetribe.coaching.review;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes", description = "Levels that an agent sees otherwise than the reviewer")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class DisputeResource {

    private final DisputeDesk desk;

    DisputeResource(DisputeDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.COACH)
    @Operation(
            summary = "List disputes, the newest first",
            description = "For coaches, any of whom may decide those of others' reviews.")
    public Page<DisputeView> listDisputes(
            @QueryParam("status") List<DisputeStatus> status, @BeanParam PageRequest page) {
        return desk.list(status, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Show a dispute",
            description = "To its agent, its reviewer, coaches, and leads of the agent's team.")
    public DisputeView showDispute(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/decision")
    @RolesAllowed(Role.COACH)
    @Operation(
            summary = "Decide a dispute",
            description =
                    "By a coach who is neither reviewer nor agent, once and in time (rule"
                            + " `dispute-is-over`). When it is upheld, what the agent expected"
                            + " takes the place of the reviewer's level.")
    @APIResponseSchema(value = DisputeView.class, responseDescription = "Decided")
    public DisputeView decideDispute(
            long id, @NotNull @Valid DecideDispute request, @BeanParam Precondition precondition) {
        return desk.decide(id, request, precondition);
    }
}
