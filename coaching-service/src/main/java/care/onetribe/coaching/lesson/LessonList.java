package care.onetribe.coaching.lesson;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of lessons: the newest first, or by words with the best match first. There are two reasons
 * to see a lesson, and each is an index range of its own, so that a page costs the same however
 * many lessons there are that its reader may not see.
 */
@ApplicationScoped
class LessonList {

    private static final String NEWEST = "-id";
    private static final String BEST = "best";

    private static final String OWN = "author_id = :me";
    private static final String OF_TEAM = "team_id = :team and author_id <> :me";

    private static final String MATCH =
            "match (title, what_happened, what_we_learned, what_we_change)"
                    + " against (:words in boolean mode)";

    private final EntityManager entities;
    private final Lessons lessons;
    private final Relations relations;
    private final Caller caller;

    LessonList(EntityManager entities, Lessons lessons, Relations relations, Caller caller) {
        this.entities = entities;
        this.lessons = lessons;
        this.relations = relations;
        this.caller = caller;
    }

    private record Hit(long id, double score) {}

    Page<LessonView> page(LessonFilter filter, PageRequest request) {
        var total = request.total() ? count(filter) : null;
        var page = filter.q() == null ? newest(filter, request) : best(filter, request);
        return page.mapAll(lessons::views).withTotal(total);
    }

    private Page<Long> newest(LessonFilter filter, PageRequest request) {
        long before =
                request.after(NEWEST, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var order = " order by id desc limit " + request.readLimit();
        var ids = union("(select id from lesson where %s and id < :before" + order + ")", filter);
        var query = bound(entities.createNativeQuery(ids + order, Long.class), filter);
        @SuppressWarnings("unchecked") // a native query with a class gives that class
        List<Long> read = query.setParameter("before", before).getResultList();
        return Page.of(read, request, NEWEST, id -> List.of(id));
    }

    private Page<Long> best(LessonFilter filter, PageRequest request) {
        var cursor = request.after(BEST, 2);
        var hits = union("select id, " + MATCH + " as score from lesson where %s", filter);
        var query =
                entities.createNativeQuery(
                        "select id, score from (%s) hit where score < :score".formatted(hits)
                                + " or score = :score and id < :before"
                                + " order by score desc, id desc limit "
                                + request.readLimit(),
                        Object[].class);
        bound(query, filter)
                .setParameter("score", cursor.map(it -> it.fraction(0)).orElse(Double.MAX_VALUE))
                .setParameter("before", cursor.map(it -> it.number(1)).orElse(Long.MAX_VALUE));
        @SuppressWarnings("unchecked") // a native query of several columns gives arrays
        List<Object[]> rows = query.getResultList();
        var read = rows.stream().map(LessonList::hit).toList();
        return Page.of(read, request, BEST, hit -> List.of(hit.score(), hit.id())).map(Hit::id);
    }

    private Long count(LessonFilter filter) {
        var ids = union("select id from lesson where %s", filter);
        var query =
                entities.createNativeQuery("select count(*) from (" + ids + ") seen", Long.class);
        return (Long) bound(query, filter).getSingleResult();
    }

    private static String union(String select, LessonFilter filter) {
        var narrowing = narrowing(filter);
        return Stream.of(OWN, OF_TEAM)
                .map(reason -> select.formatted(reason + narrowing))
                .collect(Collectors.joining(" union all "));
    }

    private static String narrowing(LessonFilter filter) {
        var sql = new StringBuilder();
        if (filter.author() != null) {
            sql.append(" and author_id = :author");
        }
        if (filter.ticket() != null) {
            sql.append(" and ticket_id = :ticket");
        }
        if (filter.shared() != null) {
            sql.append(filter.shared() ? " and shared_at is not null" : " and shared_at is null");
        }
        if (filter.q() != null) {
            sql.append(" and " + MATCH);
        }
        return sql.toString();
    }

    private Query bound(Query query, LessonFilter filter) {
        parameters(filter).forEach(query::setParameter);
        return query;
    }

    private Map<String, Object> parameters(LessonFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", caller.id());
        // No team has an empty handle, so whoever is in none sees nothing by this.
        var team = relations.ownTeam();
        parameters.put("team", team == null ? "" : team);
        if (filter.author() != null) {
            parameters.put("author", filter.author());
        }
        if (filter.ticket() != null) {
            parameters.put("ticket", filter.ticket());
        }
        if (filter.q() != null) {
            parameters.put("words", String.join(" ", SearchWords.of(filter.q()).each()));
        }
        return parameters;
    }

    private static Hit hit(Object[] row) {
        return new Hit(((Number) row[0]).longValue(), ((Number) row[1]).doubleValue());
    }
}
