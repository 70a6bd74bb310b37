package care.onetribe.ticket.upkeep;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.article.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** Finds the articles that need somebody's care. */
@ApplicationScoped
class Upkeep {

    private static final String BY_DAY = "reviewOn";
    private static final String BY_ID = "id";

    private static final String OVERDUE =
            "from article where status = 'REVIEWED' and review_on < :today";

    private static final String UNHELPFUL =
            """
            from article a where a.status = 'REVIEWED' and a.changed_at <= :before
              and not exists (select 1 from article_path p
                join path_use u on u.path_id = p.id and u.how in ('AS_WRITTEN', 'ADAPTED')
                join feedback f on f.ticket_id = u.ticket_id and coalesce(f.changed_at, f.given_at) >= u.at
                  and f.addressed = 'YES'
                where p.article_id = a.id)
            """;

    private static final String USES =
            """
            select p.article_id, count(distinct u.message_id), count(distinct f.ticket_id)
            from article_path p
              join path_use u on u.path_id = p.id and u.how in ('AS_WRITTEN', 'ADAPTED')
              left join feedback f on f.ticket_id = u.ticket_id and coalesce(f.changed_at, f.given_at) >= u.at
                and f.addressed is not null
            where p.article_id in :articles
            group by p.article_id
            """;

    private final EntityManager entities;
    private final Articles articles;

    Upkeep(EntityManager entities, Articles articles) {
        this.entities = entities;
        this.articles = articles;
    }

    private record Due(long id, LocalDate day) {}

    private record Uses(long uses, long answers) {}

    /** The longest overdue first. */
    Page<Long> overdue(LocalDate today, PageRequest request) {
        var cursor = request.after(BY_DAY, 2);
        var query =
                entities.createNativeQuery(
                                "select id, review_on "
                                        + OVERDUE
                                        + " and review_on >= :day and (review_on > :day or id > :id)"
                                        + " order by review_on, id limit "
                                        + request.readLimit(),
                                Object[].class)
                        .setParameter("today", today)
                        .setParameter(
                                "day", cursor.map(it -> it.date(0)).orElse(LocalDate.of(1, 1, 1)))
                        .setParameter("id", cursor.map(it -> it.number(1)).orElse(0L));
        @SuppressWarnings("unchecked") // a native query of several columns gives arrays
        List<Object[]> rows = query.getResultList();
        var read =
                rows.stream()
                        .map(row -> new Due(((Number) row[0]).longValue(), day(row[1])))
                        .toList();
        var total =
                request.total()
                        ? entities.createNativeQuery("select count(*) " + OVERDUE, Long.class)
                                .setParameter("today", today)
                                .getSingleResult()
                        : null;
        return Page.of(read, request, BY_DAY, due -> List.of(due.day(), due.id()))
                .map(Due::id)
                .withTotal((Long) total);
    }

    /** The oldest first. */
    Page<UnhelpfulArticle> unhelpful(Instant unchangedSince, PageRequest request) {
        long after = request.after(BY_ID, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var query =
                entities.createNativeQuery(
                                "select a.id "
                                        + UNHELPFUL
                                        + " and a.id > :after order by a.id limit "
                                        + request.readLimit(),
                                Long.class)
                        .setParameter("before", unchangedSince)
                        .setParameter("after", after);
        @SuppressWarnings("unchecked") // a native query with a class gives that class
        List<Long> read = query.getResultList();
        var total =
                request.total()
                        ? entities.createNativeQuery("select count(*) " + UNHELPFUL, Long.class)
                                .setParameter("before", unchangedSince)
                                .getSingleResult()
                        : null;
        return Page.of(read, request, BY_ID, id -> List.of(id))
                .mapAll(this::withUses)
                .withTotal((Long) total);
    }

    private List<UnhelpfulArticle> withUses(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // a native query of several columns gives arrays
        List<Object[]> rows =
                entities.createNativeQuery(USES, Object[].class)
                        .setParameter("articles", ids)
                        .getResultList();
        var uses = new HashMap<Long, Uses>();
        rows.forEach(row -> uses.put(number(row[0]), new Uses(number(row[1]), number(row[2]))));
        return articles.listed(ids).stream()
                .map(
                        article -> {
                            var of = uses.getOrDefault(article.id(), new Uses(0, 0));
                            return new UnhelpfulArticle(article, of.uses(), of.answers());
                        })
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
