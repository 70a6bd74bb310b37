package care.onetribe.ticket.caremetric;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/themes/{id: [0-9]{1,18}}/exchange-benchmark")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Care metrics")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class BenchmarkResource {

    private final BenchmarkDesk desk;

    BenchmarkResource(BenchmarkDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Show how many exchanges a concern of a theme should take")
    @APIResponseSchema(value = BenchmarkView.class, responseDescription = "The benchmark")
    public BenchmarkView showExchangeBenchmark(long id) {
        return desk.show(id);
    }

    @PUT
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Say how many exchanges a concern of a theme should take",
            description =
                    "By leads and admins. It is shown beside what was needed and never enforced."
                            + " `If-None-Match: *` sets it, `If-Match` replaces what you have read.")
    @APIResponseSchema(value = BenchmarkView.class, responseDescription = "Replaced")
    @APIResponse(
            responseCode = "201",
            description = "Set; Location names it",
            content = @Content(schema = @Schema(implementation = BenchmarkView.class)))
    public RestResponse<BenchmarkView> putExchangeBenchmark(
            long id, @NotNull @Valid SetBenchmark request, @BeanParam PutCondition condition) {
        return desk.put(id, request, condition).at("/themes/" + id + "/exchange-benchmark");
    }

    @DELETE
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(summary = "Take the benchmark of a theme away")
    @APIResponse(responseCode = "204", description = "Gone")
    public void deleteExchangeBenchmark(long id, @BeanParam Precondition precondition) {
        desk.delete(id, precondition);
    }
}
