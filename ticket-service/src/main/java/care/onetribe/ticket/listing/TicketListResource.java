package care.onetribe.ticket.listing;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class TicketListResource {

    private final TicketLists lists;

    TicketListResource(TicketLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            summary = "List or search tickets",
            description = "An agent sees those of their team and those without owner or team.")
    public Page<ListedTicket> listTickets(
            @BeanParam @Valid TicketFilter filter, @BeanParam PageRequest page) {
        return lists.page(filter, page);
    }
}
