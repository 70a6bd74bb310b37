package care.onetribe.ticket.article;

import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All articles: as entities to be changed under their row's lock, and as lists show them. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {

    private static final String LISTED =
            """
            select new care.onetribe.ticket.article.ListedArticle(
              a.id, a.question, a.audience, a.status, a.ownerId, a.reviewOn,
              (select listagg(cast(t as string), ',') within group (order by t)
                from a.themeIds t),
              a.changedAt)
            from Article a where a.id in :ids
            """;

    /**
     * An article by id.
     *
     * @throws NotFound when there is none
     */
    public Article require(long id) {
        return found(findByIdOptional(id), id);
    }

    /**
     * An article as everybody may read it.
     *
     * @throws NotFound when there is none that is written for the public and reviewed
     */
    public ArticleView forThePublic(long id) {
        return find(
                        "id = ?1 and audience = ?2 and status = ?3",
                        id,
                        Audience.PUBLIC,
                        ArticleStatus.REVIEWED)
                .firstResultOptional()
                .map(ArticleView::of)
                .orElseThrow(() -> new NotFound("article", id));
    }

    /** Waits for whoever else takes a step with it. */
    Article lock(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** Articles as lists show them, in the order of these ids. */
    public List<ListedArticle> listed(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, ListedArticle>();
        getEntityManager()
                .createQuery(LISTED, ListedArticle.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(article -> found.put(article.id(), article));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Article found(Optional<Article> article, long id) {
        return article.orElseThrow(() -> new NotFound("article", id));
    }
}
