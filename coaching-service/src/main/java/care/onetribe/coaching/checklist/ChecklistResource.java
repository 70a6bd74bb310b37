package care.onetribe.coaching.checklist;

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

@Path("/checklists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checklists", description = "What somebody has to do, and what of it is done")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ChecklistResource {

    private final ChecklistDesk desk;

    ChecklistResource(ChecklistDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Assign a checklist to a member, or take one up yourself",
            description =
                    "To oneself, by coaches and leads of the member's team, and by admins. Nobody"
                            + " has two open ones of a template at once (rule"
                            + " `checklist-is-running`), and nobody who has left has any (rule"
                            + " `member-has-left`).")
    @APIResponseSchema(
            value = ChecklistView.class,
            responseCode = "201",
            responseDescription = "Assigned; Location names it")
    public RestResponse<ChecklistView> assignChecklist(@NotNull @Valid AssignChecklist request) {
        var checklist = desk.assign(request);
        return Created.at("/checklists/" + checklist.id(), checklist);
    }

    @GET
    @Operation(
            summary = "List checklists of a member or of a team",
            description =
                    "The newest first, or with `dueBefore` what is due first. Your own, those of"
                            + " somebody whose coach or lead you are, or of a team that you coach"
                            + " or lead; admins see all.")
    public Page<ListedChecklist> listChecklists(
            @BeanParam @Valid ChecklistFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a checklist with its items and how far it is")
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "The checklist")
    public ChecklistView showChecklist(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/template-version")
    @Operation(
            summary = "Go on with a newer version of the template",
            description =
                    "What is done stays done; items that the newer version has besides are there"
                            + " to do and are marked as new. Only upwards (rule"
                            + " `template-version-is-older`), and not once it is over or signed"
                            + " off (rule `checklist-is-closed`).")
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Moved up")
    public ChecklistView moveChecklistUp(
            long id, @NotNull @Valid MoveUp request, @BeanParam Precondition precondition) {
        return desk.moveUp(id, request, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/cancellation")
    @Operation(
            summary = "Call a checklist off",
            description =
                    "By coaches and leads of the member's team and by admins; by the member what"
                            + " they took up themself. Not once it is over or signed off (rule"
                            + " `checklist-is-closed`).")
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Cancelled")
    public ChecklistView cancelChecklist(
            long id,
            @NotNull @Valid CancelChecklist request,
            @BeanParam Precondition precondition) {
        return desk.cancel(id, request, precondition);
    }
}
