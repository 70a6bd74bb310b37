package care.onetribe.gateway.pulse;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a pulse asks of recognition-service, with the caller's own token. */
@RegisterRestClient(configKey = "recognition")
@Path("/api/v1/appreciation")
interface AppreciationFigures {

    @GET
    Uni<SeenPart> appreciation(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @QueryParam("team") String team);
}
