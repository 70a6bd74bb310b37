package care.onetribe.gateway.myday;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a day asks of recognition-service, with the caller's own token. */
@RegisterRestClient(configKey = "recognition")
@Path("/api/v1")
interface RecognitionDay {

    @GET
    @Path("/my-appreciation")
    Uni<AppreciationPart> appreciation(@HeaderParam(HttpHeaders.AUTHORIZATION) String token);
}
