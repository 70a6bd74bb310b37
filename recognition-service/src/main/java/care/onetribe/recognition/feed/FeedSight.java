package care.onetribe.recognition.feed;

import care.onetribe.recognition.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says who may see which items of the feed, in SQL; the only place that does. The reasons are those
 * of kudos, and again none is a role: it is for everyone, one is in it oneself, or somebody of
 * one's team was. Each is a select of its own over an index of its own.
 */
@ApplicationScoped
class FeedSight {

    private static final List<String> REASONS =
            List.of(
                    // Else the primary key is walked past all that is for others.
                    "feed_item f use index (feed_item_visibility, feed_item_value, feed_item_kind)"
                            + " where f.visibility = 'EVERYONE' and not f.hidden",
                    "feed_item f join feed_item_member mine on mine.item_id = f.id"
                            + " where mine.member_id = :reader and not f.hidden",
                    "feed_item f join feed_item_team ours on ours.item_id = f.id"
                            + " where ours.team_id = :team and not f.hidden");

    private final EntityManager entities;
    private final Roster roster;

    FeedSight(EntityManager entities, Roster roster) {
        this.entities = entities;
        this.roster = roster;
    }

    /** The ids of the latest before one, the newest first. */
    List<Long> latest(String readerId, FeedFilter filter, long before, int limit) {
        return before == Long.MAX_VALUE
                ? ids(readerId, filter, "", null, limit)
                : ids(readerId, filter, " and f.id < :id", before, limit);
    }

    /** Those of some ids that the reader may see and wants. */
    List<Long> among(String readerId, FeedFilter filter, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : ids(readerId, filter, " and f.id in (:id)", ids, ids.size());
    }

    long count(String readerId, FeedFilter filter) {
        var ids = union("select f.id from %s" + filter.sql());
        var query =
                entities.createNativeQuery("select count(*) from (" + ids + ") seen", Long.class);
        return (Long) bound(query, readerId, filter.parameters()).getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query of one column gives its values
    private List<Long> ids(
            String readerId, FeedFilter filter, String further, Object id, int limit) {
        var latest = " order by id desc limit " + limit;
        var sql = union("(select f.id from %s" + filter.sql() + further + latest + ")") + latest;
        var query = bound(entities.createNativeQuery(sql), readerId, filter.parameters());
        if (id != null) {
            query.setParameter("id", id);
        }
        return query.getResultList();
    }

    private static String union(String select) {
        return REASONS.stream().map(select::formatted).collect(Collectors.joining(" union "));
    }

    private Query bound(Query query, String readerId, Map<String, Object> parameters) {
        query.setParameter("reader", readerId);
        // No team has an empty handle, so whoever is in none sees nothing by this.
        query.setParameter("team", roster.teamOf(readerId).orElse(""));
        parameters.forEach(query::setParameter);
        return query;
    }
}
