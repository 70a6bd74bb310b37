package care.onetribe.ticket.privacy;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customers/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What is held of a customer, and forgetting it")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class PrivacyResource {

    private final PrivacyDesk desk;
    private final CustomerExport export;

    PrivacyResource(PrivacyDesk desk, CustomerExport export) {
        this.desk = desk;
        this.export = export;
    }

    @GET
    @Path("/export")
    @Operation(
            summary = "Export all that is held of a customer",
            description =
                    "One object with a list for each kind of thing. It is sent while it is read, so"
                            + " one that does not end with `}` broke off. That it was asked for is on"
                            + " record.")
    @APIResponse(
            responseCode = "200",
            description = "All that is held",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExportedCustomer.class)))
    public StreamingOutput exportCustomer(long id) {
        var record = desk.noteExport(id);
        return out -> export.write(record, out);
    }

    @PUT
    @Path("/erasure")
    @Operation(
            summary = "Erase a customer: every word of them and about them, and who they were",
            description =
                    "It cannot be undone. What is counted stays, without words. Other services learn"
                            + " of it by `customer.erased`. Done once more, it takes out what came"
                            + " since. It is on record.")
    public PrivacyRecordView eraseCustomer(long id, @BeanParam Precondition precondition) {
        return desk.erase(id, precondition);
    }

    @GET
    @Path("/privacy-records")
    @Operation(summary = "List who exported or erased a customer, the latest first")
    public Page<PrivacyRecordView> listPrivacyRecords(long id, @BeanParam PageRequest page) {
        return desk.list(id, page);
    }
}
