package care.onetribe.coaching.replycheck;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes no {@code Idempotency-Key}: a stored answer would keep the draft's words. It needs none
 * either, since nothing is done that could be done twice.
 */
@Path(ReplyCheckResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reply checks", description = "Advice on a draft, to its author alone")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ReplyCheckResource {

    static final String PATH = "/reply-checks";

    private final ReplyCheckDesk desk;

    ReplyCheckResource(ReplyCheckDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            summary = "Have a draft checked",
            description =
                    "Advice to its author alone: the draft is stored nowhere and logged nowhere, so"
                            + " there is no `Idempotency-Key`, and sending it again does no harm."
                            + " Places are counted in UTF-16 code units, start included, end not. There"
                            + " are rules for English; a text in another language gets what applies,"
                            + " and `notChecked` says what does not. `503` when too many are read at"
                            + " once.")
    @APIResponseSchema(value = ReplyCheckView.class, responseDescription = "What there is to say")
    public ReplyCheckView checkReply(@NotNull @Valid CheckReply request) {
        return desk.check(request);
    }
}
