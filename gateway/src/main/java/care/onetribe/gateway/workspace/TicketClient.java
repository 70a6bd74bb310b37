package care.onetribe.gateway.workspace;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What workspaces ask of ticket-service, with the caller's own token. */
@RegisterRestClient(configKey = "ticket")
@Path("/api/v1")
interface TicketClient {

    @GET
    @Path("/tickets/{id}")
    Uni<TicketPart> ticket(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, long id);

    @GET
    @Path("/tickets/{id}/briefing")
    Uni<BriefingPart> briefing(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, long id);

    @GET
    @Path("/tickets/{id}/messages")
    Uni<MessagesPart> messages(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            long id,
            @QueryParam("order") String order,
            @QueryParam("limit") int limit);

    @GET
    @Path("/customers/{id}")
    Uni<CustomerPart> customer(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, long id);
}
