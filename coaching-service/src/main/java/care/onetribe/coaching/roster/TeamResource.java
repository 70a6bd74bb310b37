package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams", description = "Who works together")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class TeamResource {

    private final TeamDesk desk;

    TeamResource(TeamDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "List teams in the order of their handles")
    public Page<TeamView> listTeams(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "Show a team")
    public TeamView showTeam(@Handle String id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Create or replace a team",
            description =
                    "`If-None-Match: *` creates it, `If-Match` replaces what you have read. A lead"
                            + " changes their own team, an admin every team.")
    @APIResponseSchema(value = TeamView.class, responseDescription = "Replaced")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    public RestResponse<TeamView> putTeam(
            @Handle String id,
            @NotNull @Valid TeamDetails details,
            @BeanParam PutCondition condition) {
        return desk.put(id, details, condition).at("/teams/" + id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change a team",
            description = "A lead changes their own team, an admin every team.")
    public TeamView changeTeam(
            @Handle String id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = TeamDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.patch(id, patch, precondition);
    }
}
