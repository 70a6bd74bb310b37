package care.onetribe.ticket.goodwill;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customers/{id: [0-9]{1,18}}/goodwill")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goodwill", description = "What raised and what lowered a customer's goodwill")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class GoodwillResource {

    private final GoodwillDesk desk;

    GoodwillResource(GoodwillDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show a customer's goodwill: balance, rules and entries, the latest first",
            description =
                    "Booked from what happened, each thing once. A low balance marks the customer's"
                            + " tickets with `goodwillLow`: this time it has to go well.")
    public GoodwillView showGoodwill(long id, @BeanParam PageRequest page) {
        return desk.show(id, page);
    }
}
