package care.onetribe.ticket.article;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Every change of every article, for good. */
@ApplicationScoped
class ArticleRevisions implements PanacheRepository<ArticleRevision> {

    private static final String SORT = "-number";

    private static final String LISTED =
            """
            select new care.onetribe.ticket.article.ListedRevision(
              r.articleId, r.number, r.step, r.byId, r.at, r.ownerId, r.status)
            from ArticleRevision r
            where r.articleId = :article and r.number < :before order by r.number desc
            """;

    private final ObjectMapper mapper;

    ArticleRevisions(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void keep(Article article, ArticleStep step, String byId) {
        persist(new ArticleRevision(article, step, byId, json(article.details())));
    }

    /** The last change first, without what the article said. */
    Page<ListedRevision> page(long articleId, PageRequest request) {
        long before =
                request.after(SORT, 1)
                        .map(cursor -> cursor.number(0))
                        .orElse((long) Integer.MAX_VALUE);
        var read =
                getEntityManager()
                        .createQuery(LISTED, ListedRevision.class)
                        .setParameter("article", articleId)
                        .setParameter("before", before)
                        .setMaxResults(request.readLimit())
                        .getResultList();
        var total = request.total() ? count("articleId", articleId) : null;
        return Page.of(read, request, SORT, revision -> List.of(revision.number()))
                .withTotal(total);
    }

    /**
     * What the article said then.
     *
     * @throws NotFound when it has no revision of that number
     */
    RevisionView view(long articleId, long number) {
        return find("articleId = ?1 and number = ?2", articleId, number)
                .firstResultOptional()
                .map(it -> new RevisionView(it.summary(), details(it.content())))
                .orElseThrow(() -> new NotFound("revision", number));
    }

    private String json(ArticleDetails details) {
        try {
            return mapper.writeValueAsString(details);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private ArticleDetails details(String json) {
        try {
            return mapper.readValue(json, ArticleDetails.class);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
