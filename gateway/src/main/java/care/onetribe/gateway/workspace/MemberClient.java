package care.onetribe.gateway.workspace;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What workspaces ask of coaching-service, with the caller's own token. */
@RegisterRestClient(configKey = "coaching")
@Path("/api/v1/members")
interface MemberClient {

    @GET
    @Path("/{id}")
    Uni<OwnerPart> member(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, String id);
}
