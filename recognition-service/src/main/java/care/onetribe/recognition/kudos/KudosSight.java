package care.onetribe.recognition.kudos;

import care.onetribe.recognition.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says who may see which kudos, in SQL; the only place that does. There are four reasons to see
 * one, and none is a role; of a hidden one only having given it is left. Each is a select of its
 * own over an index of its own, so that a page costs the same however many kudos there are that its
 * reader may not see.
 */
@ApplicationScoped
class KudosSight {

    private static final List<String> REASONS =
            List.of(
                    "kudos k where k.visibility = 'EVERYONE' and k.hidden_at is null",
                    "kudos k where k.from_id = :reader",
                    "kudos k join kudos_recipient mine on mine.kudos_id = k.id"
                            + " where mine.member_id = :reader and k.hidden_at is null",
                    "kudos k join kudos_team ours on ours.kudos_id = k.id"
                            + " where ours.team_id = :team and k.hidden_at is null");

    /** The same as one condition, for where few kudos are looked at anyway. */
    static final String SEEN =
            """
            (k.from_id = :reader or k.hidden_at is null and (k.visibility = 'EVERYONE'
              or exists (select 1 from kudos_recipient mine
                          where mine.kudos_id = k.id and mine.member_id = :reader)
              or exists (select 1 from kudos_team ours
                          where ours.kudos_id = k.id and ours.team_id = :team)))
            """;

    private final EntityManager entities;
    private final Roster roster;

    KudosSight(EntityManager entities, Roster roster) {
        this.entities = entities;
        this.roster = roster;
    }

    boolean covers(String readerId, long kudosId) {
        return count(readerId, new Narrowing().and("k.id = :id", "id", kudosId)) > 0;
    }

    /** Those of some ids that the reader may see. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    Set<Long> among(String readerId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var narrowing = new Narrowing().and("k.id in (:ids)", "ids", ids);
        var seen = union("select k.id from %s" + narrowing.sql());
        return Set.copyOf(
                bound(entities.createNativeQuery(seen, Long.class), readerId, narrowing)
                        .getResultList());
    }

    long count(String readerId, Narrowing narrowing) {
        var ids = union("select k.id from %s" + narrowing.sql());
        var query =
                entities.createNativeQuery("select count(*) from (" + ids + ") seen", Long.class);
        return (Long) bound(query, readerId, narrowing).getSingleResult();
    }

    /** The ids of the latest, the newest first. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    List<Long> latest(String readerId, Narrowing narrowing, int limit) {
        var latest = " order by id desc limit " + limit;
        var ids = union("(select k.id from %s" + narrowing.sql() + latest + ")");
        return bound(entities.createNativeQuery(ids + latest, Long.class), readerId, narrowing)
                .getResultList();
    }

    /**
     * The same by an index that narrows more than what the reader may see.
     *
     * @param entry where they come from, in the order of their ids
     */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    List<Long> latest(WordEntry.Entry entry, String readerId, Narrowing narrowing, int limit) {
        var ids =
                seen("k.id", entry, narrowing) + " order by " + entry.id() + " desc limit " + limit;
        return bound(entities.createNativeQuery(ids, Long.class), readerId, narrowing)
                .getResultList();
    }

    long count(WordEntry.Entry entry, String readerId, Narrowing narrowing) {
        var query = entities.createNativeQuery(seen("count(*)", entry, narrowing), Long.class);
        return (Long) bound(query, readerId, narrowing).getSingleResult();
    }

    private static String seen(String what, WordEntry.Entry entry, Narrowing narrowing) {
        return "select straight_join %s from %s where %s%s"
                .formatted(what, entry.sql(), SEEN, narrowing.sql());
    }

    private static String union(String select) {
        return REASONS.stream().map(select::formatted).collect(Collectors.joining(" union "));
    }

    private Query bound(Query query, String readerId, Narrowing narrowing) {
        narrowing.parameters().forEach(query::setParameter);
        return bind(query, readerId);
    }

    /** Says who reads. */
    Query bind(Query query, String readerId) {
        query.setParameter("reader", readerId);
        // No team has an empty handle, so whoever is in none sees nothing by this.
        return query.setParameter("team", roster.teamOf(readerId).orElse(""));
    }
}
