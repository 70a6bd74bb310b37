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

/** What a day asks of ticket-service, with the caller's own token. */
@RegisterRestClient(configKey = "ticket")
@Path("/api/v1")
interface TicketCalls {

    @GET
    @Path("/focus")
    Uni<FocusPart.Focus> focus(@HeaderParam(HttpHeaders.AUTHORIZATION) String token);

    @GET
    @Path("/tickets/{id}/briefing")
    Uni<FocusPart.Briefing> briefing(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, long id);

    @GET
    @Path("/tickets")
    Uni<Items<TicketLine>> tickets(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("owner") String owner,
            @QueryParam("status") List<String> status,
            @QueryParam("sort") String sort,
            @QueryParam("limit") int limit);

    @GET
    @Path("/follow-ups")
    Uni<Items<FollowUpLine>> followUps(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("owner") String owner,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit);
}
