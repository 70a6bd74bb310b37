package care.onetribe.coaching.checkin;

import care.onetribe.coaching.day.WeekOfStress;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds up each team's weeks when they are over in its time zone, a transaction each. A week is
 * closed once, whether something of it can be shown or not, so that what is not there tells nothing
 * either. After an outage the weeks of the last quarter are made up for.
 */
@ApplicationScoped
class CheckInSchedule {

    /** A figure is held against those of so many weeks; stress of longer ago tells little. */
    private static final int WEEKS_COMPARED = 13;

    private static final int BATCH = 100;

    private final ClosedWeeks closedWeeks;
    private final WeekOfStress stress;
    private final Roster roster;
    private final CheckInConfig config;
    private final Clock clock;

    CheckInSchedule(
            ClosedWeeks closedWeeks,
            WeekOfStress stress,
            Roster roster,
            CheckInConfig config,
            Clock clock) {
        this.closedWeeks = closedWeeks;
        this.stress = stress;
        this.roster = roster;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.coaching.check-in.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void closeWeeks() {
        closeWeeksOverAt(clock.instant());
    }

    void closeWeeksOverAt(Instant now) {
        var zones = roster.zonesAfter("", BATCH);
        while (!zones.isEmpty()) {
            zones.forEach((team, zone) -> closeWeeksOf(team, zone, now));
            zones = roster.zonesAfter(zones.lastKey(), BATCH);
        }
    }

    /** Closes the weeks of one team that are over in its zone. */
    void closeWeeksOf(String teamId, ZoneId zone, Instant now) {
        var today = now.minus(config.grace()).atZone(zone).toLocalDate();
        var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        while (QuarkusTransaction.requiringNew().call(() -> closeNext(teamId, last))) {
            // the week after
        }
    }

    /** Whether there was one to close. */
    private boolean closeNext(String teamId, LocalDate last) {
        var next = nextOf(teamId, last);
        if (next.isAfter(last)) {
            return false;
        }
        closedWeeks.takeTurn();
        if (nextOf(teamId, last).equals(next)) {
            close(teamId, next);
        }
        return true;
    }

    private LocalDate nextOf(String teamId, LocalDate last) {
        var earliest = last.minusWeeks(WEEKS_COMPARED - 1L);
        return closedWeeks
                .lastOf(teamId)
                .map(week -> week.plusWeeks(1))
                .map(week -> week.isAfter(earliest) ? week : earliest)
                .orElse(last);
    }

    private void close(String teamId, LocalDate week) {
        var values = stress.ofTeam(teamId, week);
        var since = week.minusWeeks(WEEKS_COMPARED);
        if (Discretion.allows(
                values.keySet(),
                membersOf(teamId),
                closedWeeks.shownAbout(values.keySet(), since))) {
            var figure = Figure.of(values.values());
            closedWeeks.persist(new ClosedWeek(teamId, week, figure), week, values.keySet());
        } else {
            closedWeeks.persist(new ClosedWeek(teamId, week));
        }
        closedWeeks.forgetPeopleBefore(since);
    }

    private Set<String> membersOf(String teamId) {
        var all = new HashSet<String>();
        var after = "";
        List<Colleague> some;
        do {
            some = roster.activeOf(teamId, after, BATCH);
            for (var member : some) {
                all.add(member.id());
                after = member.id();
            }
        } while (some.size() == BATCH);
        return all;
    }
}
