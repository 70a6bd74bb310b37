package care.onetribe.recognition.appreciation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts recognitions where they are. Of others only what is not private counts: whoever is thanked
 * in private is not told of by a figure either.
 */
@ApplicationScoped
class AppreciationCounts {

    private static final String SHOWN = " and k.visibility <> 'PRIVATE' and k.hidden_at is null";

    private static final String RECEIVED =
            " from kudos_recipient r join kudos k on k.id = r.kudos_id"
                    + " where r.member_id in (:members) and k.given_at >= :since";

    private static final String THANKS =
            " from customer_thanks_member r join customer_thanks t on t.id = r.thanks_id"
                    + " where r.member_id in (:members) and t.at >= :since";

    private final EntityManager entities;

    AppreciationCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** How often each was recognised; whoever was not is not there. */
    Map<String, Integer> byMember(Collection<String> memberIds, Instant since) {
        var counts = new HashMap<String, Integer>();
        add(
                counts,
                query("select r.member_id, count(*)" + RECEIVED + SHOWN + " group by r.member_id"),
                memberIds,
                since);
        add(
                counts,
                query(
                        "select r.member_id, count(*)"
                                + THANKS
                                + " and t.visibility <> 'PRIVATE' group by r.member_id"),
                memberIds,
                since);
        return counts;
    }

    private void add(
            Map<String, Integer> counts, Query query, Collection<String> members, Instant since) {
        for (var row : rows(query, members, since)) {
            counts.merge((String) row.get(0), number(row, 1), Integer::sum);
        }
    }

    /** Their kudos, and of these those whose giver is not of the team. */
    ShareView acrossTeams(String teamId, Collection<String> memberIds, Instant since) {
        var query =
                query(
                        "select count(*), coalesce(sum(not (g.team_id <=> :team)), 0)"
                                + RECEIVED.replace(
                                        " where",
                                        " left join roster_member g on g.member_id = k.from_id"
                                                + " where")
                                + SHOWN);
        query.setParameter("team", teamId);
        var row = rows(query, memberIds, since).get(0);
        return ShareView.of(number(row, 1), number(row, 0));
    }

    /** What somebody got, private ones too, by value. */
    List<ValueCountView> byValue(String memberId, Instant since) {
        var query =
                query(
                        "select k.value_key, count(*)"
                                + RECEIVED
                                + " and k.hidden_at is null group by k.value_key order by"
                                + " k.value_key");
        return rows(query, List.of(memberId), since).stream()
                .map(row -> new ValueCountView((String) row.get(0), number(row, 1)))
                .toList();
    }

    long thanksOf(String memberId, Instant since) {
        return number(
                rows(query("select count(*), 0" + THANKS), List.of(memberId), since).get(0), 0);
    }

    long givenBy(String memberId, Instant since) {
        var query =
                query(
                        "select count(*), 0 from kudos k where k.from_id in (:members) and"
                                + " k.given_at >= :since");
        return number(rows(query, List.of(memberId), since).get(0), 0);
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private static List<Tuple> rows(Query query, Collection<String> members, Instant since) {
        return query.setParameter("members", members)
                .setParameter("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .getResultList();
    }

    private static int number(Tuple row, int column) {
        return ((Number) row.get(column)).intValue();
    }
}
