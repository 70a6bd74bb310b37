package care.onetribe.ticket.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What is behind the link that a customer gets. Whoever has the link is the customer. */
@Path("/public/feedback/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback", description = "What customers say of it, without a login")
@PermitAll
class FeedbackResource {

    private static final String NO_STORE = "no-store";

    private final FeedbackDesk desk;

    FeedbackResource(FeedbackDesk desk) {
        this.desk = desk;
    }

    @GET
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = NO_STORE)
    @Operation(
            summary = "Show what a customer is asked, and what they answered",
            description =
                    "The token is the secret of the link that resolving a ticket makes; no other is"
                            + " needed. It is good for 30 days. One that never was, one that expired"
                            + " and one that is mistyped look the same.")
    public FeedbackForm showFeedbackForm(String token) {
        return desk.show(token);
    }

    @POST
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = NO_STORE)
    @Operation(
            summary = "Answer as the customer, or change the answer within seven days",
            description =
                    "A ticket has one answer, and the last one counts, so the same answer sent again"
                            + " changes nothing, with or without an `Idempotency-Key`. `NO` opens a"
                            + " ticket that was dealt with again, with its owner and its history.")
    public FeedbackForm giveFeedback(String token, @NotNull @Valid GiveFeedback request) {
        return desk.answer(token, request);
    }
}
