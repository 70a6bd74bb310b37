package care.onetribe.ticket.article;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "What the tribe knows: questions and the paths to answers")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ArticleLifeResource {

    private final ArticleDesk desk;

    ArticleLifeResource(ArticleDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/review")
    @Operation(
            summary = "Answer for an article until its next review",
            description =
                    "By its owner, a lead or an admin; a reviewed one may be reviewed again. It"
                            + " needs a path (rule `article-has-no-path`), and the next review is"
                            + " after today (rule `review-is-not-ahead`). A public one can then be"
                            + " read by everybody.")
    @APIResponseSchema(value = ArticleView.class, responseDescription = "Reviewed")
    public ArticleView reviewArticle(
            long id, @NotNull @Valid ReviewArticle request, @BeanParam Precondition precondition) {
        return desk.review(id, request, precondition);
    }

    @PUT
    @Path("/retirement")
    @Operation(
            summary = "Retire an article",
            description =
                    "By its owner, a lead or an admin. It is kept, but offered to nobody any more.")
    @APIResponseSchema(value = ArticleView.class, responseDescription = "Retired")
    public ArticleView retireArticle(
            long id, @NotNull @Valid RetireArticle request, @BeanParam Precondition precondition) {
        return desk.retire(id, request, precondition);
    }

    @DELETE
    @Path("/retirement")
    @Operation(
            summary = "Take an article back as a draft",
            description = "By its owner, a lead or an admin.")
    @APIResponseSchema(value = ArticleView.class, responseDescription = "A draft again")
    public ArticleView redraftArticle(long id, @BeanParam Precondition precondition) {
        return desk.redraft(id, precondition);
    }

    @PUT
    @Path("/owner")
    @Operation(
            summary = "Give an article to somebody else to answer for",
            description =
                    "By its owner, a lead or an admin; not to somebody who has left (rule"
                            + " `article-owner-has-left`).")
    @APIResponseSchema(value = ArticleView.class, responseDescription = "Theirs now")
    public ArticleView giveArticle(
            long id, @NotNull @Valid GiveArticle request, @BeanParam Precondition precondition) {
        return desk.give(id, request, precondition);
    }
}
