package care.onetribe.recognition.thanks;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customer-thanks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer thanks", description = "Customers who thanked somebody")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class CustomerThanksResource {

    private final ThanksDesk desk;

    CustomerThanksResource(ThanksDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List customers' thanks that the caller may see, the newest first",
            description =
                    "Made from customers' feedback; everyone who worked on the ticket is credited.")
    public Page<CustomerThanksView> listCustomerThanks(
            @QueryParam("member")
                    @Parameter(description = "To any of these members", example = "mina")
                    List<@Handle String> member,
            @BeanParam PageRequest page) {
        return desk.list(member, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a customer's thanks")
    public CustomerThanksView showCustomerThanks(long id) {
        return desk.show(id);
    }
}
