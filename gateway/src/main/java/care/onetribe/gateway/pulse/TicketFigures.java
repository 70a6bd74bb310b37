package care.onetribe.gateway.pulse;

import care.onetribe.gateway.section.Items;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a pulse asks of ticket-service, with the caller's own token. */
@RegisterRestClient(configKey = "ticket")
@Path("/api/v1")
interface TicketFigures {

    @GET
    @Path("/care-metrics")
    Uni<CarePart> careMetrics(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @QueryParam("team") String team);

    @GET
    @Path("/themes")
    Uni<Items<RisingLine>> themes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("risenSince") LocalDate risenSince,
            @QueryParam("limit") int limit);

    @GET
    @Path("/emerging-themes")
    Uni<Items<EmergingLine>> emergingThemes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @QueryParam("limit") int limit);

    @GET
    @Path("/early-warnings")
    Uni<Items<WarningLine>> earlyWarnings(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @QueryParam("limit") int limit);
}
