package care.onetribe.coaching.review;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/review-samples/{id: [0-9]{1,18}}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review samples")
@RolesAllowed({Role.COACH, Role.LEAD})
class SampleResultResource {

    private final Figures figures;

    SampleResultResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            summary = "Show what the reviews of your team's sample say together",
            description =
                    "Each share with its number and its 95 % Wilson interval. Reviews of"
                            + " conversations that were picked by hand enter no figure.")
    public SampleResults showSampleResults(long id) {
        return figures.ofSample(id);
    }
}
