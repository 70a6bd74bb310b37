package care.onetribe.recognition.report;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/kudos-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos reports", description = "Kudos that a lead should look at")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class KudosReportResource {

    private final ReportDesk desk;

    KudosReportResource(ReportDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List reports, the newest first",
            description = "For leads those about people of their team, for admins all.")
    public Page<KudosReportView> listKudosReports(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a report")
    public KudosReportView showKudosReport(long id) {
        return desk.show(id);
    }
}
