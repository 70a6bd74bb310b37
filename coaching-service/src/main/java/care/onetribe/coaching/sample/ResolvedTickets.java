package care.onetribe.coaching.sample;

import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The conversations that came to an end, each with the member who owned it then. */
@ApplicationScoped
class ResolvedTickets {

    private static final String OF_PERIOD =
            " from resolved_ticket where member_id in (:members)"
                    + " and resolved_at >= :from and resolved_at < :until";

    private static final String RANKED =
            "select member_id, ticket_id, row_number() over (partition by member_id"
                    + " order by sha2(concat(:prefix, ticket_id), 256)) as place"
                    + OF_PERIOD;

    private final EntityManager entities;

    ResolvedTickets(EntityManager entities) {
        this.entities = entities;
    }

    /** Told again, the last time counts. */
    void keep(long ticketId, String memberId, Instant resolvedAt) {
        entities.createNativeQuery(
                        "insert into resolved_ticket (ticket_id, member_id, resolved_at)"
                                + " values (?, ?, ?) on duplicate key update"
                                + " member_id = value(member_id), resolved_at = value(resolved_at)")
                .setParameter(1, ticketId)
                .setParameter(2, memberId)
                .setParameter(3, UtcColumn.of(resolvedAt))
                .executeUpdate();
    }

    void forget(long ticketId) {
        entities.createNativeQuery("delete from resolved_ticket where ticket_id = ?")
                .setParameter(1, ticketId)
                .executeUpdate();
    }

    /** How many each of the members resolved in a period; whoever resolved none is left out. */
    Map<String, Integer> count(Collection<String> memberIds, Period period) {
        return rows(
                        query(
                                "select member_id, count(*)" + OF_PERIOD + " group by member_id",
                                memberIds,
                                period))
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /**
     * The first of what each of the members resolved in a period, in the random order of a seed.
     * The database computes what {@link RandomOrder#rank} does, so that no list of all candidates
     * is needed.
     */
    Map<String, List<Long>> first(
            int limit, Collection<String> memberIds, Period period, RandomOrder order) {
        var query =
                query(
                        "select member_id, ticket_id from (%s) ranked".formatted(RANKED)
                                + " where place <= :limit order by place",
                        memberIds,
                        period);
        query.setParameter("prefix", order.prefix()).setParameter("limit", limit);
        return rows(query).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(
                                        row -> ((Number) row[1]).longValue(),
                                        Collectors.toList())));
    }

    private Query query(String sql, Collection<String> memberIds, Period period) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("members", memberIds)
                .setParameter("from", UtcColumn.of(period.from()))
                .setParameter("until", UtcColumn.of(period.until()));
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
