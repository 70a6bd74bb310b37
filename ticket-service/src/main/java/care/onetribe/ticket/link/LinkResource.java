package care.onetribe.ticket.link;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/tickets/{id: [0-9]{1,18}}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links and merges", description = "Tickets that have to do with each other")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class LinkResource {

    private final LinkDesk desk;

    LinkResource(LinkDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Link a ticket to another one",
            description =
                    "Both must be yours to see. Two tickets are linked once a kind, whichever of"
                            + " them comes first (rule `tickets-are-linked`), and none to itself (rule"
                            + " `link-to-itself`). Both stay tickets of their own; to make one of two,"
                            + " merge them.")
    @APIResponseSchema(
            value = LinkView.class,
            responseCode = "201",
            responseDescription = "Linked; Location names the link")
    public RestResponse<LinkView> linkTicket(long id, @NotNull @Valid LinkTicket request) {
        var link = desk.add(id, request);
        return Created.at("/tickets/%d/links/%d".formatted(id, link.id()), link);
    }

    @GET
    @Operation(
            summary = "List what a ticket has to do with others, the first link first",
            description =
                    "In both directions; `direction` says which. Links to tickets that are not"
                            + " yours to see are left out.")
    public Page<LinkView> listLinks(long id, @BeanParam PageRequest page) {
        return desk.list(id, page);
    }

    @GET
    @Path("/{linkId: [0-9]{1,18}}")
    @Operation(summary = "Show a link")
    public LinkView showLink(long id, long linkId) {
        return desk.show(id, linkId);
    }

    @DELETE
    @Path("/{linkId: [0-9]{1,18}}")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Take a link away, from either of its tickets",
            description =
                    "A link never changes, so there is no version to name. Both timelines keep that"
                            + " there was one.")
    @APIResponse(responseCode = "204", description = "Not linked any more")
    public void removeLink(long id, long linkId) {
        desk.remove(id, linkId);
    }
}
