package care.onetribe.gateway.myday;

import care.onetribe.gateway.section.Items;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a day asks of recognition-service, with the caller's own token. */
@RegisterRestClient(configKey = "recognition")
@Path("/api/v1")
interface RecognitionCalls {

    @GET
    @Path("/kudos-drafts")
    Uni<Items<DraftLine>> drafts(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @QueryParam("limit") int limit);

    @GET
    @Path("/feed")
    Uni<Items<AppreciationLine>> feed(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("member") String member,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("limit") int limit);
}
