package care.onetribe.recognition.report;

import care.onetribe.kit.identity.Role;
import care.onetribe.recognition.kudos.HidingView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/kudos/{id: [0-9]{1,18}}/hiding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos reports", description = "Kudos that a lead should look at")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class HidingResource {

    private final ReportDesk desk;

    HidingResource(ReportDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(
            summary = "Take a kudos out of sight",
            description =
                    "Nobody sees it any more but its giver, who reads why. Leads do for people of"
                            + " their team, admins for all.")
    public HidingView hideKudos(@PathParam("id") long id, @NotNull @Valid HideKudos request) {
        return desk.hide(id, request);
    }

    @DELETE
    @Operation(summary = "Show a hidden kudos again")
    @APIResponse(responseCode = "204", description = "Shown")
    public void showKudosAgain(@PathParam("id") long id) {
        desk.showAgain(id);
    }
}
