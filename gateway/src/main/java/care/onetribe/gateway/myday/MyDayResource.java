package care.onetribe.gateway.myday;

import care.onetribe.gateway.section.PartTimes;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/my-day")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My day", description = "What a day begins with, from all services")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class MyDayResource {

    private final MyDays days;

    MyDayResource(MyDays days) {
        this.days = days;
    }

    @GET
    @Operation(
            summary = "Show what your day begins with",
            description =
                    "Your focus with its briefing, your tickets, what waits on you, checklists due,"
                            + " your onboarding, your intention, who thanked you and the message of"
                            + " the week. A section whose service is away is marked `UNAVAILABLE`;"
                            + " the rest is delivered.")
    @APIResponse(
            responseCode = "200",
            description = "Your day",
            headers =
                    @Header(
                            name = PartTimes.HEADER,
                            description = "Milliseconds that each service took (W3C Server Timing)",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "coaching;dur=8.1, recognition;dur=4.2, tickets;dur=6.0")),
            content = @Content(schema = @Schema(implementation = MyDay.class)))
    public Uni<RestResponse<MyDay>> showMyDay(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String token) {
        var times = new PartTimes();
        return days.with(token, times)
                .map(
                        day ->
                                RestResponse.ResponseBuilder.ok(day)
                                        .header(PartTimes.HEADER, times.header())
                                        .build());
    }
}
