package care.onetribe.recognition.pattern;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/pattern-searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition patterns", description = "What a person should look at")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class PatternSearchResource {

    private final PatternDesk desk;

    PatternSearchResource(PatternDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Look for patterns among a team's kudos",
            description =
                    "Rings, nearly the same texts, thanks returned within minutes, among the latest"
                            + " 5,000 that are not private. That one looked is on record.")
    @APIResponseSchema(
            value = PatternSearchView.class,
            responseCode = "201",
            responseDescription = "Done; Location names the record")
    public RestResponse<PatternSearchView> searchPatterns(@NotNull @Valid SearchPatterns request) {
        var search = desk.search(request);
        return Created.at("/pattern-searches/" + search.id(), search);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show the record of a search")
    public PatternSearchView showPatternSearch(long id) {
        return desk.showSearch(id);
    }
}
