package care.onetribe.gateway.search;

import care.onetribe.gateway.section.Items;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The search of coaching-service, with the caller's own token. */
@RegisterRestClient(configKey = "coaching")
@Path("/api/v1/lessons")
interface LessonSearch {

    @GET
    Uni<Items<FoundLesson>> lessons(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("q") String q,
            @QueryParam("limit") int limit);

    /** A lesson. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FoundLesson(
            long id, String title, String whatHappened, String whatWeLearned, String whatWeChange) {

        String text() {
            return String.join(" ", whatHappened, whatWeLearned, whatWeChange);
        }
    }
}
