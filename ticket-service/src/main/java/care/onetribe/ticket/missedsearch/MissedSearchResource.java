package care.onetribe.ticket.missedsearch;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/missed-searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep of articles", description = "Where what the tribe knows needs somebody's care")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class MissedSearchResource {

    private final MissedSearchDesk desk;

    MissedSearchResource(MissedSearchDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List searches in articles that found nothing, the most frequent first",
            description =
                    "Members' searches for words alone; how often, and not by whom. What nobody"
                            + " searched for within 90 days is forgotten.")
    public Page<MissedSearchView> listMissedSearches(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @DELETE
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Take a search off the list",
            description =
                    "Once it is answered, or does not matter. It comes back when it is missed"
                            + " again, so there is no version to name.")
    @APIResponse(responseCode = "204", description = "Off the list")
    public void settleMissedSearch(long id) {
        desk.settle(id);
    }
}
