package care.onetribe.ticket.hunch;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/hunch-calibration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hunches")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class CalibrationResource {

    private final HunchDesk desk;

    CalibrationResource(HunchDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show how good your own hunches are",
            description =
                    "The Brier score with the score of always telling the base rate beside it, and"
                            + " how often what you were so sure of came true. Yours alone: nobody"
                            + " can ask for another's.")
    @APIResponseSchema(value = CalibrationView.class, responseDescription = "Your calibration")
    public CalibrationView showHunchCalibration() {
        return desk.calibration();
    }
}
