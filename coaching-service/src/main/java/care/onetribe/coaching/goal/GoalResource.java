package care.onetribe.coaching.goal;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals", description = "What somebody wants to reach, step by step and with help")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class GoalResource {

    private static final String OWNER =
            "By its owner, until it is reached or let go (rule `goal-has-ended`).";

    private final GoalDesk desk;

    GoalResource(GoalDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Set a goal, with its first step",
            description = "It is yours. Helpers are others (rule `helping-oneself`).")
    @APIResponseSchema(
            value = GoalView.class,
            responseCode = "201",
            responseDescription = "Set; Location names it")
    public RestResponse<GoalView> setGoal(@NotNull @Valid SetGoal request) {
        var goal = desk.set(request);
        return Created.at("/goals/" + goal.id(), goal);
    }

    @GET
    @Operation(
            summary = "List goals of a member, the newest first",
            description =
                    "Your own, those of somebody whose coach or lead you are, or those that you"
                            + " help with; admins see all.")
    public Page<GoalView> listGoals(
            @BeanParam @Valid GoalFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a goal")
    @APIResponseSchema(value = GoalView.class, responseDescription = "The goal")
    public GoalView showGoal(long id) {
        return desk.show(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/changes-of-direction")
    @Idempotent
    @Operation(
            summary = "Go another way",
            description = "What the goal was before is kept, with the reason. " + OWNER)
    @APIResponseSchema(
            value = GoalView.class,
            responseCode = "201",
            responseDescription = "Changed; Location names the goal")
    public RestResponse<GoalView> changeGoalDirection(
            long id, @NotNull @Valid ChangeDirection request) {
        return Created.at("/goals/" + id, desk.changeDirection(id, request));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/steps")
    @Idempotent
    @Operation(summary = "Add the next step", description = OWNER)
    @APIResponseSchema(
            value = GoalView.class,
            responseCode = "201",
            responseDescription = "Added; Location names the goal")
    public RestResponse<GoalView> addGoalStep(long id, @NotNull @Valid AddStep request) {
        return Created.at("/goals/" + id, desk.addStep(id, request));
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/steps/{number: [0-9]{1,4}}/mark")
    @Operation(summary = "Mark a step as done, or as not done after all", description = OWNER)
    @APIResponseSchema(value = GoalView.class, responseDescription = "Marked")
    public GoalView markGoalStep(long id, int number, @NotNull @Valid MarkStep request) {
        return desk.markStep(id, number, request);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/helpers/{memberId}")
    @Operation(
            summary = "Add a helper, who sees the goal from now on",
            description = "Adding somebody twice is adding them once. " + OWNER)
    @APIResponseSchema(value = GoalView.class, responseDescription = "Helps with it")
    public GoalView addGoalHelper(long id, @Handle String memberId) {
        return desk.addHelper(id, memberId);
    }

    @DELETE
    @Path("/{id: [0-9]{1,18}}/helpers/{memberId}")
    @Operation(summary = "Go on without a helper", description = OWNER)
    @APIResponse(responseCode = "204", description = "Does not help with it any more")
    public void removeGoalHelper(long id, @Handle String memberId) {
        desk.removeHelper(id, memberId);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/outcome")
    @Operation(
            summary = "Reach a goal or let it go, with what was learned",
            description = "Who helped is told to the tribe when it is reached. " + OWNER)
    @APIResponseSchema(value = GoalView.class, responseDescription = "Ended")
    public GoalView endGoal(
            long id, @NotNull @Valid EndGoal request, @BeanParam Precondition precondition) {
        return desk.end(id, request, precondition);
    }
}
