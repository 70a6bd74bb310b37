package care.onetribe.ticket.caremetric;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/care-metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Care metrics",
        description = "The right metrics: was the concern addressed, and how long did it take them")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class CareMetricsResource {

    private final CareMetricsDesk desk;

    CareMetricsResource(CareMetricsDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show what matters about the tickets opened in a period",
            description =
                    "Every figure with its definition, numerator, denominator and 95 % interval;"
                            + " null where there is nothing to tell. Never by person: `member` is for"
                            + " yourself and for coaches of that member's team, and figures of teams"
                            + " are for coaches, leads and admins.")
    @APIResponseSchema(value = CareMetricsView.class, responseDescription = "The figures")
    public CareMetricsView showCareMetrics(@BeanParam @Valid CareMetricsFilter filter) {
        return desk.show(filter);
    }
}
