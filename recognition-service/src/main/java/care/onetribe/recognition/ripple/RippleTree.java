package care.onetribe.recognition.ripple;

import care.onetribe.recognition.kudos.KudosAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The tree that a kudos started, read off the table of all ancestors: one range of its key in the
 * order of the pages, however deep the tree is.
 */
@ApplicationScoped
class RippleTree {

    private static final String TREE =
            " from kudos_ripple r join kudos k on k.id = r.kudos_id"
                    + " where r.ancestor_id = :root and "
                    + KudosAccess.SEEN;

    private final EntityManager entities;
    private final KudosAccess kudos;

    RippleTree(EntityManager entities, KudosAccess kudos) {
        this.entities = entities;
        this.kudos = kudos;
    }

    /** A kudos with its steps from the first one. */
    record Node(long kudosId, int distance) {}

    /** How many, how deep, and the time of the last; that is null when there is none. */
    record Extent(long kudos, int depth, Instant lastGivenAt) {}

    /** By distance, and of one distance in the order in which they were given. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    List<Node> after(long rootId, Node last, int deepest, int limit) {
        var query =
                entities.createNativeQuery(
                                "select r.kudos_id, r.distance"
                                        + TREE
                                        + " and r.distance >= :distance and r.distance <= :deepest"
                                        + " and (r.distance > :distance or r.kudos_id > :kudos)"
                                        + " order by r.distance, r.kudos_id limit "
                                        + limit,
                                Tuple.class)
                        .setParameter("root", rootId)
                        .setParameter("distance", last.distance())
                        .setParameter("kudos", last.kudosId())
                        .setParameter("deepest", deepest);
        List<Tuple> rows = kudos.bind(query).getResultList();
        return rows.stream().map(row -> new Node(number(row, 0), (int) number(row, 1))).toList();
    }

    Extent extent(long rootId) {
        var query =
                entities.createNativeQuery(
                                "select count(*), coalesce(max(r.distance), 0),"
                                        + " timestampdiff(microsecond, '1970-01-01',"
                                        + " max(k.given_at))"
                                        + TREE,
                                Tuple.class)
                        .setParameter("root", rootId);
        var row = (Tuple) kudos.bind(query).getSingleResult();
        return new Extent(number(row, 0), (int) number(row, 1), time(row.get(2)));
    }

    /** Different people who gave or got one of them. */
    long reach(long rootId) {
        var query =
                entities.createNativeQuery(
                                "select count(distinct member) from (select k.from_id as member"
                                        + TREE
                                        + " union all select p.member_id from kudos_recipient p"
                                        + " where p.kudos_id in (select k.id"
                                        + TREE
                                        + ")) people",
                                Long.class)
                        .setParameter("root", rootId);
        return (Long) kudos.bind(query).getSingleResult();
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    private static Instant time(Object micros) {
        return micros == null
                ? null
                : Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }
}
