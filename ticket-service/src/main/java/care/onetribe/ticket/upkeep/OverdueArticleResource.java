package care.onetribe.ticket.upkeep;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.article.ListedArticle;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/overdue-articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep of articles", description = "Where what the tribe knows needs somebody's care")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class OverdueArticleResource {

    private final UpkeepDesk desk;

    OverdueArticleResource(UpkeepDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List reviewed articles past the day of their next review",
            description = "The longest overdue first; the day counts in UTC.")
    public Page<ListedArticle> listOverdueArticles(@BeanParam PageRequest page) {
        return desk.overdue(page);
    }
}
