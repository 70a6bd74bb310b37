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

/** The search of recognition-service, with the caller's own token. */
@RegisterRestClient(configKey = "recognition")
@Path("/api/v1/kudos")
interface KudosSearch {

    @GET
    Uni<Items<FoundKudos>> kudos(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("q") String q,
            @QueryParam("limit") int limit);

    /** A kudos with the place where the words stand. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FoundKudos(long id, String fromId, Place snippet) {

        /** Where the words stand. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Place(String text) {}
    }
}
