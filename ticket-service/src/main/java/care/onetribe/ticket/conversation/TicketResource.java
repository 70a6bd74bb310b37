package care.onetribe.ticket.conversation;

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

@Path("/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets", description = "Customers' concerns, from the first message to the last")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class TicketResource {

    private final TicketDesk desk;
    private final TimelineDesk timeline;

    TicketResource(TicketDesk desk, TimelineDesk timeline) {
        this.desk = desk;
        this.timeline = timeline;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
    @Operation(summary = "Open a ticket with its first message")
    @APIResponseSchema(
            value = TicketView.class,
            responseCode = "201",
            responseDescription = "Opened; Location names it")
    public RestResponse<TicketView> openTicket(@NotNull @Valid OpenTicket request) {
        var ticket = desk.open(request);
        return Created.at("/tickets/" + ticket.id(), ticket);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Show a ticket",
            description = "One that was merged into another answers `303` with its address.")
    public TicketView showTicket(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(summary = "Change what is written about a ticket")
    public TicketView changeTicket(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = TicketDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/timeline")
    @Operation(summary = "List every step of a ticket, the first one first")
    public Page<TimelineEntry> listTimeline(long id, @BeanParam PageRequest page) {
        return timeline.page(id, page);
    }
}
