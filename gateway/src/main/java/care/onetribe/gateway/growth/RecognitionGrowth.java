package care.onetribe.gateway.growth;

import care.onetribe.gateway.section.Items;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a member's growth asks of recognition-service, with the caller's own token. */
@RegisterRestClient(configKey = "recognition")
@Path("/api/v1/kudos")
interface RecognitionGrowth {

    @GET
    Uni<Items<Received>> kudos(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("to") String to,
            @QueryParam("limit") int limit);

    /** A kudos that the member got and the caller may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Received(String valueKey, Instant givenAt) {}
}
