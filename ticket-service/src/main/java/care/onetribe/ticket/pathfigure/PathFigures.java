package care.onetribe.ticket.pathfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts what became of paths. Counted when asked for, from what replies and customers said, so
 * that an answer that a customer changes, or a merge of tickets, changes it too.
 */
@ApplicationScoped
public class PathFigures {

    /** Off script is no use of a path; a ticket with several uses has one customer to ask. */
    static final String COUNTED =
            """
            select u.path_id, sum(u.how = 'AS_WRITTEN'), sum(u.how = 'ADAPTED'),
              sum(u.how = 'OFF_SCRIPT'),
              count(distinct if(u.how <> 'OFF_SCRIPT', u.ticket_id, null)),
              count(distinct if(u.how <> 'OFF_SCRIPT' and f.addressed = 'YES', u.ticket_id, null)),
              count(distinct if(u.how <> 'OFF_SCRIPT', f.ticket_id, null))
            from path_use u
              left join feedback f on f.ticket_id = u.ticket_id and coalesce(f.changed_at, f.given_at) >= u.at
                and f.addressed is not null
            where u.path_id in :paths
            group by u.path_id
            """;

    private final EntityManager entities;

    PathFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** One for each path, in the same order. */
    public List<PathFigure> of(List<Long> pathIds) {
        if (pathIds.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // a native query of several columns gives arrays
        List<Object[]> rows =
                entities.createNativeQuery(COUNTED, Object[].class)
                        .setParameter("paths", pathIds)
                        .getResultList();
        var counted =
                rows.stream()
                        .map(PathFigures::figure)
                        .collect(Collectors.toMap(PathFigure::pathId, Function.identity()));
        return pathIds.stream().map(id -> counted.getOrDefault(id, PathFigure.unused(id))).toList();
    }

    private static PathFigure figure(Object[] row) {
        long asWritten = number(row[1]);
        long adapted = number(row[2]);
        return new PathFigure(
                number(row[0]),
                asWritten + adapted,
                asWritten,
                adapted,
                number(row[3]),
                number(row[4]),
                ConcernAddressed.of(number(row[5]), number(row[6])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
