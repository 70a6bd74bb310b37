package care.onetribe.gateway.growth;

import care.onetribe.gateway.section.Items;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a member's growth asks of coaching-service, with the caller's own token. */
@RegisterRestClient(configKey = "coaching")
@Path("/api/v1")
interface CoachingGrowth {

    @GET
    @Path("/members/{id}/skill-standings")
    Uni<Items<StandingLine>> standings(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            String id,
            @QueryParam("limit") int limit);

    @GET
    @Path("/members/{id}/gaps")
    Uni<SkillGapsPart> gaps(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, String id);

    @GET
    @Path("/reviews")
    Uni<Items<ReviewLine>> reviews(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("member") String member,
            @QueryParam("status") List<String> status,
            @QueryParam("limit") int limit);

    @GET
    @Path("/goals")
    Uni<Items<GoalLine>> goals(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("member") String member,
            @QueryParam("limit") int limit);

    @GET
    @Path("/lessons")
    Uni<Items<LessonLine>> lessons(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("author") String author,
            @QueryParam("limit") int limit);

    @GET
    @Path("/checklists")
    Uni<Items<MemberChecklistLine>> checklists(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("member") String member,
            @QueryParam("limit") int limit);
}
