package care.onetribe.coaching.rehearsal;

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

@Path("/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios", description = "Hard conversations to rehearse before they come")
@RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
class ScenarioResource {

    private static final String ID = "/{id: [0-9]{1,18}}";

    private final ScenarioDesk desk;

    ScenarioResource(ScenarioDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Write a scenario",
            description =
                    "A script begins with its first step, has no way back, and every way ends.")
    @APIResponseSchema(
            value = ScenarioView.class,
            responseCode = "201",
            responseDescription = "Written; Location names it")
    public RestResponse<ScenarioView> writeScenario(@NotNull @Valid ScenarioDetails details) {
        var scenario = desk.write(details);
        return Created.at("/scenarios/" + scenario.id(), scenario);
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "List scenarios in the order in which they were written",
            description = "What customers hold back is shown to coaches, leads and admins.")
    public Page<ScenarioView> listScenarios(
            @BeanParam ScenarioFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path(ID)
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Show a scenario",
            description = "What the customer holds back is shown to coaches, leads and admins.")
    public ScenarioView showScenario(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path(ID)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change a scenario",
            description = "Rehearsals that have begun keep the script that they began with.")
    public ScenarioView changeScenario(
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
                                                                    ScenarioDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }
}
