package care.onetribe.gateway.myday;

import care.onetribe.gateway.section.Items;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a day asks of coaching-service, with the caller's own token. */
@RegisterRestClient(configKey = "coaching")
@Path("/api/v1")
interface CoachingCalls {

    @GET
    @Path("/members/{id}")
    Uni<Zone> member(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, String id);

    @GET
    @Path("/teams/{id}")
    Uni<Zone> team(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, String id);

    @GET
    @Path("/days")
    Uni<Items<IntentionPart>> days(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to);

    @GET
    @Path("/reviews")
    Uni<Items<ReviewLine>> reviews(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("member") String member,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit);

    @GET
    @Path("/checklists")
    Uni<Items<ChecklistLine>> checklists(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("member") String member,
            @QueryParam("status") String status,
            @QueryParam("dueBefore") Instant dueBefore,
            @QueryParam("limit") int limit);

    @GET
    @Path("/onboardings")
    Uni<Items<OnboardingPart>> onboardings(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("member") String member,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit);

    @GET
    @Path("/weekly-editions")
    Uni<Items<WeeklyPart>> weeklyEditions(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @QueryParam("limit") int limit);
}
