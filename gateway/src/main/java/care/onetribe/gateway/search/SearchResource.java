package care.onetribe.gateway.search;

import care.onetribe.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "One search over all that the suite knows")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class SearchResource {

    private final Searches searches;

    SearchResource(Searches searches) {
        this.searches = searches;
    }

    @GET
    @Operation(
            summary = "Search tickets, articles, lessons and kudos at once",
            description =
                    "Each with the rights and in the order of its service, made one list by"
                            + " reciprocal rank fusion. There is no cursor: whoever wants more of a"
                            + " kind searches it at its own address.")
    public Uni<SearchResults> searchAll(
            @BeanParam SearchQuery query,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String token) {
        return searches.find(query.q(), query.limit(), token);
    }
}
