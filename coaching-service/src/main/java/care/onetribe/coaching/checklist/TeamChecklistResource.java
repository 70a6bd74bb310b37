package care.onetribe.coaching.checklist;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/teams/{teamId}/checklists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checklists", description = "What somebody has to do, and what of it is done")
@RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
class TeamChecklistResource {

    private final TeamAssignmentDesk desk;

    TeamChecklistResource(TeamAssignmentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Assign a checklist to everybody of a team",
            description =
                    "By coaches and leads of the team, and admins. Whoever has an open one of the"
                            + " template keeps that and gets no other.")
    @APIResponseSchema(
            value = TeamAssignmentView.class,
            responseCode = "201",
            responseDescription = "Assigned; Location lists them")
    public RestResponse<TeamAssignmentView> assignChecklistToTeam(
            @Handle String teamId, @NotNull @Valid AssignToTeam request) {
        var assigned = desk.assign(teamId, request);
        return Created.at(
                "/checklists?team=%s&template=%s".formatted(teamId, request.templateKey()),
                assigned);
    }
}
