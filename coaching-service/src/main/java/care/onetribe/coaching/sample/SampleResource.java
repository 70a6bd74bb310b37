package care.onetribe.coaching.sample;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/review-samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Review samples",
        description = "Conversations drawn at random, the only ones that enter any average")
@RolesAllowed({Role.COACH, Role.LEAD})
class SampleResource {

    private final SampleDesk desk;

    SampleResource(SampleDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Draw a fair sample of your team's conversations",
            description =
                    "From the tickets that these members resolved in these days and that are"
                            + " resolved still: at random, and evenly per member as far as each has"
                            + " enough. Where there is nothing to draw from, that is a conflict (rule"
                            + " `nothing-to-draw`).")
    @APIResponseSchema(
            value = ReviewSampleView.class,
            responseCode = "201",
            responseDescription = "Drawn; Location names it")
    public RestResponse<ReviewSampleView> drawSample(@NotNull @Valid DrawSample request) {
        var sample = desk.draw(request);
        return Created.at("/review-samples/" + sample.sample().id(), sample);
    }

    @GET
    @Operation(summary = "List your team's samples, the newest first")
    public Page<ListedSample> listSamples(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a sample of your team, with all that it takes to check the draw")
    public ReviewSampleView showSample(long id) {
        return desk.show(id);
    }
}
