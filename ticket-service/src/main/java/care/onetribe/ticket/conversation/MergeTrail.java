package care.onetribe.ticket.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The way that tickets went when they were merged, one into the other into the next. */
@ApplicationScoped
public class MergeTrail {

    private static final String FORWARD =
            """
            with recursive trail as (
              select id, merged_into_id from ticket where id = :id
              union all
              select t.id, t.merged_into_id from ticket t join trail on t.id = trail.merged_into_id)
            select id from trail where merged_into_id is null
            """;

    private static final String BACK =
            """
            with recursive trail as (
              select id from ticket where merged_into_id = :id
              union all
              select t.id from ticket t join trail on t.merged_into_id = trail.id)
            select id from trail order by id
            """;

    private final EntityManager entities;

    MergeTrail(EntityManager entities) {
        this.entities = entities;
    }

    /** The ticket at which a merged one ended. */
    long endOf(long id) {
        return read(FORWARD, id).get(0);
    }

    /** Those that ended at a ticket, in the order of their ids. */
    public List<Long> into(long id) {
        return read(BACK, id);
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<Long> read(String sql, long id) {
        return entities.createNativeQuery(sql, Long.class).setParameter("id", id).getResultList();
    }
}
