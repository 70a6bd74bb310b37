package care.onetribe.ticket.upkeep;

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

@Path("/unhelpful-articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep of articles", description = "Where what the tribe knows needs somebody's care")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class UnhelpfulArticleResource {

    private final UpkeepDesk desk;

    UnhelpfulArticleResource(UpkeepDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List articles that were never found useful, the oldest first",
            description =
                    "Reviewed ones that nobody changed for 30 days, none of whose paths was used,"
                            + " as written or adapted, on a ticket whose customer then said that"
                            + " their concern was addressed.")
    public Page<UnhelpfulArticle> listUnhelpfulArticles(@BeanParam PageRequest page) {
        return desk.unhelpful(page);
    }
}
