package care.onetribe.recognition.feed;

import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was in the feed over a time: for somebody what recognised them, for a team what everybody in
 * it may see.
 */
@ApplicationScoped
public class FeedWeek {

    private static final String OF_MEMBER =
            " from feed_item_member p join feed_item f on f.id = p.item_id"
                    + " where p.member_id = :whose and p.recognised";

    /** Private items are of no team. */
    private static final String OF_TEAM =
            " from feed_item_team p join feed_item f on f.id = p.item_id where p.team_id = :whose";

    private static final String SHOWN = " and not f.hidden and f.at >= :since and f.at < :until";

    private final EntityManager entities;
    private final FeedViews views;

    FeedWeek(EntityManager entities, FeedViews views) {
        this.entities = entities;
        this.views = views;
    }

    /** The latest first, so many at the most. */
    public List<FeedItemView> itemsOfMember(String id, Instant from, Instant to, int most) {
        return items(OF_MEMBER, id, from, to, most);
    }

    public List<FeedItemView> itemsOfTeam(String id, Instant from, Instant to, int most) {
        return items(OF_TEAM, id, from, to, most);
    }

    public Map<FeedKind, Long> countsOfMember(String id, Instant from, Instant to) {
        return counts(OF_MEMBER, id, from, to);
    }

    public Map<FeedKind, Long> countsOfTeam(String id, Instant from, Instant to) {
        return counts(OF_TEAM, id, from, to);
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<FeedItemView> items(String of, String id, Instant from, Instant to, int most) {
        var sql = "select f.id" + of + SHOWN + " order by f.id desc limit " + most;
        return views.of(
                bound(entities.createNativeQuery(sql, Long.class), id, from, to).getResultList());
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private Map<FeedKind, Long> counts(String of, String id, Instant from, Instant to) {
        var sql = "select f.kind, count(*)" + of + SHOWN + " group by f.kind";
        var counts = new EnumMap<FeedKind, Long>(FeedKind.class);
        List<Tuple> rows =
                bound(entities.createNativeQuery(sql, Tuple.class), id, from, to).getResultList();
        rows.forEach(
                row ->
                        counts.put(
                                FeedKind.valueOf((String) row.get(0)),
                                ((Number) row.get(1)).longValue()));
        return counts;
    }

    private static Query bound(Query query, String id, Instant from, Instant to) {
        return query.setParameter("whose", id)
                .setParameter("since", UtcColumn.of(from))
                .setParameter("until", UtcColumn.of(to));
    }
}
