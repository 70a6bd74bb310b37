package care.onetribe.gateway.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the page asks of ticket-service. It needs no login: the token is the secret. */
@RegisterRestClient(configKey = "ticket")
@Path("/api/v1/public/feedback/{token}")
interface FeedbackClient {

    @GET
    Uni<FormPart> form(String token);

    @POST
    Uni<FormPart> answer(String token, AnswerPart answer);
}
