package care.onetribe.ticket.customer;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers", description = "Who has a concern, and what to bear in mind with them")
@RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
class CustomerResource {

    private final CustomerDesk desk;

    CustomerResource(CustomerDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(summary = "Add a customer")
    @APIResponseSchema(
            value = CustomerView.class,
            responseCode = "201",
            responseDescription = "Added; Location names them")
    public RestResponse<CustomerView> addCustomer(@NotNull @Valid CustomerDetails details) {
        var customer = desk.add(details);
        return Created.at("/customers/" + customer.id(), customer);
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "List customers, the newest first")
    public Page<CustomerView> listCustomers(
            @BeanParam @Valid CustomerFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "Show a customer")
    public CustomerView showCustomer(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change what is known of a customer")
    public CustomerView changeCustomer(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    CustomerDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }
}
