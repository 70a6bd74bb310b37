package care.onetribe.ticket.merge;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.conversation.TicketView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/tickets/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links and merges")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class MergeResource {

    private final MergeDesk desk;

    MergeResource(MergeDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/merged-into")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Merge a ticket into another one",
            description =
                    """
                    For its owner, or a lead. Messages, handovers, focus, links, helpers and tags \
                    go over, and the counts add up. The ticket that stays keeps its customer; where \
                    the other's was somebody else, their messages keep whose words they are \
                    (`customerId`), and they stand among the `merged-tickets`. It is opened again \
                    if what goes over is not done with, and gets its owner if it has none.

                    The old number then answers every `GET` with `303` and the same place below \
                    the new one, and every change with a conflict that names the new one (rule \
                    `ticket-went-over`). Into itself (rule `merge-into-itself`) or into one that \
                    was merged, nothing is merged; once more into the same one changes nothing.
                    """)
    @APIResponseSchema(
            value = TicketView.class,
            responseDescription = "The ticket that stays; Content-Location names it")
    public RestResponse<TicketView> mergeTicket(
            long id, @NotNull @Valid MergeTicket request, @BeanParam Precondition precondition) {
        var ticket = desk.merge(id, request, precondition);
        return RestResponse.ResponseBuilder.ok(ticket)
                .header(HttpHeaders.CONTENT_LOCATION, Created.BASE + "/tickets/" + ticket.id())
                .build();
    }

    @GET
    @Path("/merged-tickets")
    @Operation(
            summary = "List the tickets that became one with a ticket, the lowest number first",
            description = "Those that went over into it, at first or by way of another one.")
    public Page<MergedTicketView> listMergedTickets(long id, @BeanParam PageRequest page) {
        return desk.list(id, page);
    }
}
