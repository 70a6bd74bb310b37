package care.onetribe.ticket.article;

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

@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "What the tribe knows: questions and the paths to answers")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ArticleResource {

    private final ArticleDesk desk;

    ArticleResource(ArticleDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Write an article",
            description =
                    "It is a draft that you answer for. Steps are Markdown, stored as you write"
                            + " them; the HTML made of them lets only text, lists, code, quotes and"
                            + " links through.")
    @APIResponseSchema(
            value = ArticleView.class,
            responseCode = "201",
            responseDescription = "Written; Location names it")
    public RestResponse<ArticleView> writeArticle(@NotNull @Valid ArticleDetails details) {
        var article = desk.write(details);
        return Created.at("/articles/" + article.id(), article);
    }

    @GET
    @Operation(
            summary = "List articles, the newest first, or search them by words",
            description =
                    "With `q`, the best match comes first. A search for words alone that finds"
                            + " nothing is counted at `/missed-searches`, without a person.")
    public Page<ListedArticle> listArticles(
            @BeanParam @Valid ArticleFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show an article with its paths")
    @APIResponseSchema(value = ArticleView.class, responseDescription = "The article")
    public ArticleView showArticle(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change what an article says",
            description =
                    "By its owner, a lead or an admin. `paths` replaces all of them: a path that"
                            + " is named by its id keeps what is known of its use, one that is not"
                            + " named goes. What it said before stays among its revisions. A"
                            + " retired one does not change (rule `article-is-retired`), and a"
                            + " reviewed one keeps a path (rule `article-has-no-path`).")
    @APIResponseSchema(value = ArticleView.class, responseDescription = "Changed")
    public ArticleView changeArticle(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(implementation = ArticleDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/revisions")
    @Operation(summary = "List every change of an article, the last one first")
    public Page<ListedRevision> listArticleRevisions(long id, @BeanParam PageRequest page) {
        return desk.revisions(id, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/revisions/{number: [0-9]{1,9}}")
    @Operation(summary = "Show an article as one change left it")
    @APIResponseSchema(value = RevisionView.class, responseDescription = "What it said then")
    public RevisionView showArticleRevision(long id, long number) {
        return desk.revision(id, number);
    }
}
