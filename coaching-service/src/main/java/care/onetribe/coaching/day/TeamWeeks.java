package care.onetribe.coaching.day;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Remembers for which team each member's stress of a week counts; decided once a week. */
@ApplicationScoped
class TeamWeeks {

    private final EntityManager entities;
    private final Roster roster;

    TeamWeeks(EntityManager entities, Roster roster) {
        this.entities = entities;
        this.roster = roster;
    }

    /** Whose team this week is: decided by whoever comes first, also of requests at once. */
    void join(String memberId, LocalDate date) {
        entities.createNativeQuery(
                        "insert into team_week (member_id, week, team_id) values (?, ?, ?)"
                                + " on duplicate key update member_id = member_id")
                .setParameter(1, memberId)
                .setParameter(2, weekOf(date))
                .setParameter(3, roster.find(memberId).map(Colleague::teamId).orElse(null))
                .executeUpdate();
    }

    void leaveAll(String memberId) {
        entities.createQuery("delete from TeamWeek where key.memberId = ?1")
                .setParameter(1, memberId)
                .executeUpdate();
    }

    static LocalDate weekOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
