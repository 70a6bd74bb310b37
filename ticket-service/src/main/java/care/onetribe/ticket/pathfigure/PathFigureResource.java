package care.onetribe.ticket.pathfigure;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/{id: [0-9]{1,18}}/path-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "What the tribe knows: questions and the paths to answers")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class PathFigureResource {

    private final PathFigureDesk desk;

    PathFigureResource(PathFigureDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show how often each path of an article was used and how often it worked",
            description =
                    "From what replies say of the path that they used, and customers of whether"
                            + " their concern was addressed. About paths, never about people.")
    @APIResponseSchema(value = PathFiguresView.class, responseDescription = "Its paths' figures")
    public PathFiguresView showArticlePathFigures(long id) {
        return desk.ofArticle(id);
    }
}
