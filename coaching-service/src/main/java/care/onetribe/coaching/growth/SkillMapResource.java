package care.onetribe.coaching.growth;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/skill-map")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growth", description = "To know what one does not know, and what to do next")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class SkillMapResource {

    private final SkillMapDesk desk;

    SkillMapResource(SkillMapDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show how many people of a team are how far with each skill",
            description =
                    "Everybody who is there counts once a skill: at the level that their coach"
                            + " says, else the one that the evidence shows (the lower median of its"
                            + " five latest pieces that show one), else their own. A level of fewer"
                            + " than five people has no names. A lead sees their own team, an admin"
                            + " every team.")
    @APIResponseSchema(value = SkillMapView.class, responseDescription = "The map")
    public SkillMapView showSkillMap(
            @QueryParam("team")
                    @Parameter(required = true, description = "The team", example = "north")
                    @Handle
                    String team) {
        return desk.of(team);
    }
}
