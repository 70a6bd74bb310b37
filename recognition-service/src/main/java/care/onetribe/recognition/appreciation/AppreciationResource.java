package care.onetribe.recognition.appreciation;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/appreciation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appreciation", description = "Whether everybody is seen")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class AppreciationResource {

    private final AppreciationDesk desk;

    AppreciationResource(AppreciationDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Say how a team is appreciated",
            description = "For its own leads and for admins. There is no ranking, by no order.")
    public AppreciationView showAppreciation(
            @QueryParam("team") @NotNull @Handle @Parameter(required = true, example = "north")
                    String team,
            @QueryParam("days")
                    @DefaultValue("30")
                    @Min(1)
                    @Max(366)
                    @Parameter(description = "Of the last so many days", example = "30")
                    int days) {
        return desk.ofTeam(team, days);
    }

    @GET
    @Path("/own")
    @Operation(summary = "Say how you are appreciated")
    public OwnAppreciationView showOwnAppreciation(
            @QueryParam("days")
                    @DefaultValue("30")
                    @Min(1)
                    @Max(366)
                    @Parameter(description = "Of the last so many days", example = "30")
                    int days) {
        return desk.own(days);
    }
}
