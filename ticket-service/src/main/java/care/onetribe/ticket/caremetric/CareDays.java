package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.MeasuredTicket.DayOfTeam;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What was measured of tickets, packed by day and team. A packed day is never corrected but always
 * made anew from what it packs, so that it cannot differ from it; until then it is stale, and what
 * it would pack is read instead. So a busy day is not packed with every ticket of it.
 */
@ApplicationScoped
class CareDays {

    private static final String CHANGED =
            "insert into care_day (opened_day, team_id, tickets, facts, stale)"
                    + " values (?, ?, 0, '', true) on duplicate key update stale = true";

    /** One at a time, and none that another replica packs or somebody changes right now. */
    private static final String STALE =
            "select opened_day, team_id from care_day where stale limit 1 for update skip locked";

    private static final String OF_DAY =
            "select "
                    + CareFacts.COLUMNS
                    + " from care_fact where opened_day = ? and team_id = ? order by ticket_id";

    private final Rows rows;

    CareDays(Rows rows) {
        this.rows = rows;
    }

    /** Says that something of these days is no longer as they were packed. */
    void changed(Collection<DayOfTeam> days) {
        rows.changeEach(
                CHANGED,
                days,
                (statement, day) -> {
                    statement.setObject(1, day.day());
                    statement.setString(2, day.teamId());
                });
    }

    @Scheduled(
            every = "${onetribe.ticket.care-metrics.pack-every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void pack() {
        while (QuarkusTransaction.requiringNew().call(this::packNext)) {
            // the next day
        }
    }

    private boolean packNext() {
        var stale = rows.read(STALE, List.of(), CareDays::dayOfTeam);
        stale.forEach(this::pack);
        return !stale.isEmpty();
    }

    /** Packs anew what a team got on a day. */
    void pack(DayOfTeam day) {
        var packed = new PackedFacts();
        rows.each(OF_DAY, List.of(day.day(), day.teamId()), row -> packed.add(CareFacts.read(row)));
        if (packed.count() == 0) {
            rows.change(
                    "delete from care_day where opened_day = ? and team_id = ?",
                    List.of(day.day(), day.teamId()));
        } else {
            rows.change(
                    "replace into care_day (opened_day, team_id, tickets, facts, stale)"
                            + " values (?, ?, ?, ?, false)",
                    List.of(day.day(), day.teamId(), packed.count(), packed.bytes()));
        }
    }

    static DayOfTeam dayOfTeam(ResultSet row) throws SQLException {
        return new DayOfTeam(row.getObject(1, LocalDate.class), row.getString(2));
    }
}
