package care.onetribe.gateway.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What streams ask of coaching-service, with the caller's own token. */
@RegisterRestClient(configKey = "coaching")
@Path("/api/v1/members")
interface TeamOf {

    @GET
    @Path("/{id}")
    Uni<Membership> member(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, String id);

    /** Which team a member is of; null when of none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Membership(String teamId) {}
}
