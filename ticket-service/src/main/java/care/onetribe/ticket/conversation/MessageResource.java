package care.onetribe.ticket.conversation;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/tickets/{id: [0-9]{1,18}}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "What customers, agents and colleagues say")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class MessageResource {

    private final MessageDesk desk;

    MessageResource(MessageDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
    @Operation(
            summary = "Say something on a ticket",
            description =
                    "A `REPLY` by somebody who is not the owner makes them one of its helpers. A"
                            + " `CUSTOMER` message opens a ticket again that waits or was done"
                            + " with. Integrations send `CUSTOMER` only.")
    @APIResponseSchema(
            value = MessageView.class,
            responseCode = "201",
            responseDescription = "Said; Location names it")
    public RestResponse<MessageView> postMessage(long id, @NotNull @Valid PostMessage request) {
        var message = desk.post(id, request);
        return Created.at("/tickets/%d/messages/%d".formatted(id, message.id()), message);
    }

    @GET
    @Operation(summary = "List the messages of a ticket")
    public Page<MessageView> listMessages(
            long id, @BeanParam MessageFilter filter, @BeanParam PageRequest page) {
        return desk.list(id, filter, page);
    }

    @GET
    @Path("/{messageId: [0-9]{1,18}}")
    @Operation(summary = "Show a message")
    public MessageView showMessage(long id, long messageId) {
        return desk.show(id, messageId);
    }
}
