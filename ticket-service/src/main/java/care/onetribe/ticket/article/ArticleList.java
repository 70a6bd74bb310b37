package care.onetribe.ticket.article;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Pages of articles: the newest first, or by words with the best match first. */
@ApplicationScoped
public class ArticleList {

    private static final String NEWEST = "-id";
    private static final String BEST = "best";

    private static final String MATCH = "match (question, words) against (:words in boolean mode)";

    private final EntityManager entities;
    private final Articles articles;

    ArticleList(EntityManager entities, Articles articles) {
        this.entities = entities;
        this.articles = articles;
    }

    private record Hit(long id, double score) {}

    /** What the public reads, by words where there are any. */
    public Page<ListedArticle> forThePublic(String q, PageRequest request) {
        return page(
                new ArticleFilter(
                        q,
                        List.of(ArticleStatus.REVIEWED),
                        List.of(Audience.PUBLIC),
                        List.of(),
                        null),
                request);
    }

    Page<ListedArticle> page(ArticleFilter filter, PageRequest request) {
        var total = request.total() ? count(filter) : null;
        var page = filter.q() == null ? newest(filter, request) : best(filter, request);
        return page.mapAll(articles::listed).withTotal(total);
    }

    private Page<Long> newest(ArticleFilter filter, PageRequest request) {
        long before =
                request.after(NEWEST, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var query =
                entities.createNativeQuery(
                        "select id from article where "
                                + where(filter)
                                + " and id < :before order by id desc limit "
                                + request.readLimit(),
                        Long.class);
        @SuppressWarnings("unchecked") // a native query with a class gives that class
        List<Long> read = bound(query, filter).setParameter("before", before).getResultList();
        return Page.of(read, request, NEWEST, id -> List.of(id));
    }

    private Page<Long> best(ArticleFilter filter, PageRequest request) {
        var cursor = request.after(BEST, 2);
        var query =
                entities.createNativeQuery(
                        "select id, score from (select id, %s as score from article where %s) hit"
                                        .formatted(MATCH, where(filter))
                                + " where score < :score or score = :score and id < :before"
                                + " order by score desc, id desc limit "
                                + request.readLimit(),
                        Object[].class);
        bound(query, filter)
                .setParameter("score", cursor.map(it -> it.fraction(0)).orElse(Double.MAX_VALUE))
                .setParameter("before", cursor.map(it -> it.number(1)).orElse(Long.MAX_VALUE));
        @SuppressWarnings("unchecked") // a native query of several columns gives arrays
        List<Object[]> rows = query.getResultList();
        var read = rows.stream().map(ArticleList::hit).toList();
        return Page.of(read, request, BEST, hit -> List.of(hit.score(), hit.id())).map(Hit::id);
    }

    private Long count(ArticleFilter filter) {
        var query =
                entities.createNativeQuery(
                        "select count(*) from article where " + where(filter), Long.class);
        return (Long) bound(query, filter).getSingleResult();
    }

    private static String where(ArticleFilter filter) {
        var sql = new StringBuilder("1 = 1");
        if (!filter.status().isEmpty()) {
            sql.append(" and status in :status");
        }
        if (!filter.audience().isEmpty()) {
            sql.append(" and audience in :audience");
        }
        if (!filter.owner().isEmpty()) {
            sql.append(" and owner_id in :owner");
        }
        if (filter.theme() != null) {
            sql.append(" and id in (select article_id from article_theme where theme_id = :theme)");
        }
        if (filter.q() != null) {
            sql.append(" and ").append(MATCH);
        }
        return sql.toString();
    }

    private static Query bound(Query query, ArticleFilter filter) {
        if (!filter.status().isEmpty()) {
            query.setParameter("status", names(filter.status()));
        }
        if (!filter.audience().isEmpty()) {
            query.setParameter("audience", names(filter.audience()));
        }
        if (!filter.owner().isEmpty()) {
            query.setParameter("owner", filter.owner());
        }
        if (filter.theme() != null) {
            query.setParameter("theme", filter.theme());
        }
        if (filter.q() != null) {
            query.setParameter("words", String.join(" ", SearchWords.of(filter.q()).each()));
        }
        return query;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static Hit hit(Object[] row) {
        return new Hit(((Number) row[0]).longValue(), ((Number) row[1]).doubleValue());
    }
}
