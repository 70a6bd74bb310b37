package care.onetribe.coaching.ownpractice;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/my-practice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My practice", description = "What of your practice a day begins with, in one answer")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class OwnPracticeResource {

    private final OwnPracticeDesk desk;

    OwnPracticeResource(OwnPracticeDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show what of your practice a day begins with",
            description =
                    "Reviews that wait for your answer, checklists due, your onboarding, your"
                            + " intention and the message of the week; a part of your day"
                            + " (`/my-day`).")
    public OwnPractice showMyPractice() {
        return desk.show();
    }
}
