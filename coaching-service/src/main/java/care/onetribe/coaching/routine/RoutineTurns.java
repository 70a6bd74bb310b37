package care.onetribe.coaching.routine;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Up to which day the lists of routines were made, for each who has some. */
@ApplicationScoped
class RoutineTurns {

    private final EntityManager entities;

    RoutineTurns(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes it unless something is noted already. Either way the row is locked for a change: after
     * an {@code insert ignore} two replicas would both share it, and neither could go on.
     */
    void begin(long routineId, String memberId, LocalDate lookedOn) {
        entities.createNativeQuery(
                        "insert into routine_turn (routine_id, member_id, looked_on)"
                                + " values (?, ?, ?) on duplicate key update looked_on = looked_on")
                .setParameter(1, routineId)
                .setParameter(2, memberId)
                .setParameter(3, lookedOn)
                .executeUpdate();
    }

    /** Of those of whom something is noted. */
    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    Map<String, LocalDate> of(long routineId, Collection<String> memberIds) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select member_id, looked_on from routine_turn"
                                        + " where routine_id = :routine and member_id in (:members)",
                                Object[].class)
                        .setParameter("routine", routineId)
                        .setParameter("members", memberIds)
                        .getResultList();
        return rows.stream().collect(toMap(row -> (String) row[0], row -> date(row[1])));
    }

    /** Waits for another replica that makes lists of the same routine for the same member. */
    LocalDate lock(long routineId, String memberId) {
        return date(
                entities.createNativeQuery(
                                "select looked_on from routine_turn where routine_id = ?"
                                        + " and member_id = ? for update")
                        .setParameter(1, routineId)
                        .setParameter(2, memberId)
                        .getSingleResult());
    }

    void lookedOn(long routineId, String memberId, LocalDate day) {
        entities.createNativeQuery(
                        "update routine_turn set looked_on = ? where routine_id = ?"
                                + " and member_id = ?")
                .setParameter(1, day)
                .setParameter(2, routineId)
                .setParameter(3, memberId)
                .executeUpdate();
    }

    private static LocalDate date(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
