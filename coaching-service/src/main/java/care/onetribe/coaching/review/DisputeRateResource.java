package care.onetribe.coaching.review;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.text.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scorecards/{key}/versions/{number: [1-9][0-9]{0,8}}/dispute-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class DisputeRateResource {

    private final Figures figures;

    DisputeRateResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            summary = "Show how often disputes were upheld, criterion by criterion",
            description =
                    "A criterion that is often disputed with success is worded badly: mend the card."
                            + " Only disputes that a second coach decided count.")
    public DisputeRates showDisputeRates(@Slug String key, int number) {
        return figures.ofDisputes(key, number);
    }
}
