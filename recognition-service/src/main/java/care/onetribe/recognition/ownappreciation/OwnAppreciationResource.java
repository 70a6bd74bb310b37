package care.onetribe.recognition.ownappreciation;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/my-appreciation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "My appreciation",
        description = "What of the appreciation around you a day begins with, in one answer")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class OwnAppreciationResource {

    private final OwnAppreciationDesk desk;

    OwnAppreciationResource(OwnAppreciationDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show what of the appreciation around you a day begins with",
            description =
                    "Kudos and customers' thanks that reached you since yesterday, and kudos that"
                            + " you have begun; a part of your day (`/my-day`).")
    public OwnAppreciation showMyAppreciation() {
        return desk.show();
    }
}
