package care.onetribe.gateway.search;

import care.onetribe.gateway.section.Items;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The latest kudos that the caller may see: recognition-service has no search of its own. */
@RegisterRestClient(configKey = "recognition")
@Path("/api/v1/kudos")
interface LatestKudos {

    @GET
    Uni<Items<Given>> kudos(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @QueryParam("limit") int limit);

    /** A kudos. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Given(long id, String fromId, String message) {}
}
