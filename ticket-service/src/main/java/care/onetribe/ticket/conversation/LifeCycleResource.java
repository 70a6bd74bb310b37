package care.onetribe.ticket.conversation;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/tickets/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Life of a ticket", description = "Taking, giving on, waiting, resolving, reopening")
@RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
class LifeCycleResource {

    private final LifeCycleDesk desk;
    private final HandoverDesk handovers;

    LifeCycleResource(LifeCycleDesk desk, HandoverDesk handovers) {
        this.desk = desk;
        this.handovers = handovers;
    }

    @PUT
    @Path("/owner")
    @Operation(
            summary = "Take a ticket that nobody has",
            description =
                    "Of all who try at once exactly one gets it; the others are told who. Giving it"
                            + " to somebody else is a handover.")
    public TicketView takeTicket(
            long id, @NotNull @Valid TakeTicket request, @BeanParam Precondition precondition) {
        return desk.take(id, request, precondition);
    }

    @PUT
    @Path("/status")
    @Operation(summary = "Let a ticket wait, rest or go on, without a reply")
    public TicketView setTicketStatus(
            long id, @NotNull @Valid SetStatus request, @BeanParam Precondition precondition) {
        return desk.setStatus(id, request, precondition);
    }

    @PUT
    @Path("/resolution")
    @Operation(
            summary = "Resolve a ticket that was answered",
            description =
                    "The answer holds a link for the customer, which nobody can read again. Resolved"
                            + " once more, a ticket has a new one, and the one before ends.")
    public ResolvedTicket resolveTicket(
            long id, @NotNull @Valid ResolveTicket request, @BeanParam Precondition precondition) {
        return desk.resolve(id, request, precondition);
    }

    @POST
    @Path("/reopenings")
    @Idempotent
    @Operation(
            summary = "Reopen a ticket that was resolved or closed",
            description = "The reason becomes a note among its messages.")
    @APIResponseSchema(value = TicketView.class, responseDescription = "Open again")
    public TicketView reopenTicket(long id, @NotNull @Valid ReopenTicket request) {
        return desk.reopen(id, request);
    }

    @POST
    @Path("/handovers")
    @Idempotent
    @Operation(summary = "Give a ticket on, with all that the next person needs")
    @APIResponseSchema(
            value = HandoverView.class,
            responseCode = "201",
            responseDescription = "Given on; Location names the handover")
    public RestResponse<HandoverView> giveTicket(long id, @NotNull @Valid GiveTicket request) {
        var handover = handovers.give(id, request);
        return Created.at("/tickets/%d/handovers/%d".formatted(id, handover.id()), handover);
    }

    @GET
    @Path("/handovers")
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
    @Operation(summary = "List the handovers of a ticket, the first one first")
    public Page<HandoverView> listHandovers(long id, @BeanParam PageRequest page) {
        return handovers.list(id, page);
    }

    @GET
    @Path("/handovers/{handoverId: [0-9]{1,18}}")
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
    @Operation(summary = "Show a handover")
    public HandoverView showHandover(long id, long handoverId) {
        return handovers.show(id, handoverId);
    }
}
