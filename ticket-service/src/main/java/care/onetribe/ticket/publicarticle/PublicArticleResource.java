package care.onetribe.ticket.publicarticle;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchWords;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/public/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public articles", description = "What everybody may read, without a token")
@PermitAll
@WithCacheFilter
class PublicArticleResource {

    private final PublicArticleDesk desk;

    PublicArticleResource(PublicArticleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List public articles, the newest first, or search them by words",
            description =
                    "Reviewed ones that are written for the public. With `q`, the best match comes"
                            + " first; each word must occur. Caches may keep it for five minutes and"
                            + " ask again with `If-None-Match`.")
    public Page<ListedPublicArticle> listPublicArticles(
            @QueryParam("q")
                    @Size(max = SearchWords.LONGEST_QUERY)
                    @Parameter(description = "Words of question and paths", example = "parcel lost")
                    String q,
            @BeanParam PageRequest page) {
        return desk.list(q, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Show a public article",
            description =
                    "Caches may keep it for five minutes and ask again with `If-None-Match` or"
                            + " `If-Modified-Since`.")
    @APIResponseSchema(value = PublicArticle.class, responseDescription = "The article")
    public PublicArticle showPublicArticle(long id) {
        return desk.show(id);
    }
}
