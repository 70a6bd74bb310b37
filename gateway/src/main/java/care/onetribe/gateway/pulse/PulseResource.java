package care.onetribe.gateway.pulse;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/pulse/{teamId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pulse", description = "How a team and its customers are")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class PulseResource {

    private final Pulses pulses;

    PulseResource(Pulses pulses) {
        this.pulses = pulses;
    }

    @GET
    @Operation(
            summary = "Show how a team and its customers are",
            description =
                    "Whether concerns were addressed, what comes up, who was not seen, onboardings,"
                            + " check-ins of five people at least, and support gaps that are open."
                            + " Each section has the rights of its service: what is for the leads of"
                            + " the team alone is absent for others. One whose service is away is"
                            + " marked `UNAVAILABLE`; the rest is delivered.")
    public Uni<Pulse> showPulse(
            @Handle String teamId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String token) {
        return pulses.of(teamId, token);
    }
}
