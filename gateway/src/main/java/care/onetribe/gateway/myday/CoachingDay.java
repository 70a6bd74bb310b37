package care.onetribe.gateway.myday;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a day asks of coaching-service, with the caller's own token. */
@RegisterRestClient(configKey = "coaching")
@Path("/api/v1")
interface CoachingDay {

    @GET
    @Path("/my-practice")
    Uni<PracticePart> practice(@HeaderParam(HttpHeaders.AUTHORIZATION) String token);
}
