package care.onetribe.gateway.pulse;

import care.onetribe.gateway.section.Items;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a pulse asks of coaching-service, with the caller's own token. */
@RegisterRestClient(configKey = "coaching")
@Path("/api/v1")
interface TeamFigures {

    @GET
    @Path("/teams/{id}")
    Uni<TeamPart> team(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, String id);

    @GET
    @Path("/teams/{id}/check-ins")
    Uni<Items<CheckInLine>> checkIns(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            String id,
            @QueryParam("limit") int limit);

    @GET
    @Path("/onboardings")
    Uni<Items<OnboardingLine>> onboardings(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("team") String team,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit);

    @GET
    @Path("/support-gaps")
    Uni<SupportGapsPart> supportGaps(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("team") String team,
            @QueryParam("status") List<String> status,
            @QueryParam("limit") int limit,
            @QueryParam("total") boolean total);
}
