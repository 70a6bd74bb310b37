package care.onetribe.coaching.routine;

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

@Path("/routines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routines", description = "Checklists that come again and again")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class RoutineResource {

    private final RoutineDesk desk;

    RoutineResource(RoutineDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Begin a routine for a member or for a team",
            description =
                    "On each day that the newest version's `recurrence` names, a checklist is made"
                            + " when the day begins where the member is. For oneself, by coaches"
                            + " and leads of the member's team or of the team, and by admins. Not"
                            + " twice at once (rule `routine-is-running`), and not of a template"
                            + " that does not recur (rule `template-does-not-recur`).")
    @APIResponseSchema(
            value = RoutineView.class,
            responseCode = "201",
            responseDescription = "Begun; Location names it")
    public RestResponse<RoutineView> beginRoutine(@NotNull @Valid BeginRoutine request) {
        var routine = desk.begin(request);
        return Created.at("/routines/" + routine.id(), routine);
    }

    @GET
    @Operation(
            summary = "List routines of a member or of a team, the newest first",
            description =
                    "Your own, those of somebody whose coach or lead you are, or of your team;"
                            + " admins see all.")
    public Page<RoutineView> listRoutines(
            @BeanParam @Valid RoutineFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a routine")
    @APIResponseSchema(value = RoutineView.class, responseDescription = "The routine")
    public RoutineView showRoutine(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/end")
    @Operation(
            summary = "End a routine",
            description =
                    "No list is made any more; those that are there stay. By whoever may begin it;"
                            + " what somebody else began for a member, the member does not end.")
    @APIResponseSchema(value = RoutineView.class, responseDescription = "Ended")
    public RoutineView endRoutine(long id, @BeanParam Precondition precondition) {
        return desk.end(id, precondition);
    }
}
