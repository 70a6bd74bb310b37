package care.onetribe.gateway.myday;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a day asks of ticket-service, with the caller's own token. */
@RegisterRestClient(configKey = "ticket")
@Path("/api/v1")
interface TicketDay {

    @GET
    @Path("/my-work")
    Uni<WorkPart> work(@HeaderParam(HttpHeaders.AUTHORIZATION) String token);
}
