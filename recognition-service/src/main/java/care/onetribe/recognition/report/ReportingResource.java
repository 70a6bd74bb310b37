package care.onetribe.recognition.report;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/kudos/{id: [0-9]{1,18}}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kudos reports", description = "Kudos that a lead should look at")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ReportingResource {

    private final ReportDesk desk;

    ReportingResource(ReportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Report a kudos to the leads of those who are in it",
            description = "Once (else rule `kudos-is-reported`). They read its words then.")
    @APIResponseSchema(
            value = KudosReportView.class,
            responseCode = "201",
            responseDescription = "Reported; Location names it for the leads")
    public RestResponse<KudosReportView> reportKudos(
            @PathParam("id") long id, @NotNull @Valid ReportKudos request) {
        var report = desk.report(id, request);
        return Created.at("/kudos-reports/" + report.id(), report);
    }
}
