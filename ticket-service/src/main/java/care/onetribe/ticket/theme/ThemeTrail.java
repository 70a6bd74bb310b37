package care.onetribe.ticket.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The way that themes went when they were merged, one into the other into the next. */
@ApplicationScoped
class ThemeTrail {

    private static final String FORWARD =
            """
            with recursive trail as (
              select id as start, id, merged_into_id from theme where id in (:ids)
              union all
              select trail.start, t.id, t.merged_into_id
              from theme t join trail on t.id = trail.merged_into_id)
            select start, id from trail where merged_into_id is null
            """;

    private static final String BACK =
            """
            with recursive trail as (
              select id from theme where merged_into_id = :id
              union all
              select t.id from theme t join trail on t.merged_into_id = trail.id)
            select id from trail order by id
            """;

    private static final String HOLD =
            """
            select id from theme where id in (:ids) and merged_into_id is null
            order by id lock in share mode
            """;

    private final EntityManager entities;

    ThemeTrail(EntityManager entities) {
        this.entities = entities;
    }

    /** The theme at which a merged one ended. */
    long endOf(long id) {
        return endsOf(List.of(id)).get(id);
    }

    /** Those that ended at a theme, in the order of their ids. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    List<Long> into(long id) {
        return entities.createNativeQuery(BACK, Long.class).setParameter("id", id).getResultList();
    }

    /**
     * The themes at which some ended, by the id that each began with. None of them goes over
     * anywhere until the transaction ends. They are locked in the order of their ids, as a merge
     * locks its two, so that nobody waits in a circle.
     */
    Map<Long, Long> holdEndsOf(Collection<Long> ids) {
        var ends = endsOf(ids);
        while (hold(ends.values()) < new TreeSet<>(ends.values()).size()) {
            ends = endsOf(ids);
        }
        return ends;
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private Map<Long, Long> endsOf(Collection<Long> ids) {
        var rows =
                (List<Object[]>)
                        entities.createNativeQuery(FORWARD, Object[].class)
                                .setParameter("ids", ids)
                                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private int hold(Collection<Long> ids) {
        return entities.createNativeQuery(HOLD, Long.class)
                .setParameter("ids", ids)
                .getResultList()
                .size();
    }
}
