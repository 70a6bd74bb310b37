package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.CareMetricsFilter.Grouping;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts of the tickets of all groups. */
final class CareTallies {

    private final Grouping grouping;
    private final Map<Long, Integer> benchmarks;
    private final Map<Object, CareTally> groups = new HashMap<>();
    private LocalDate lastDay;
    private String lastTeam;
    private CareTally last;

    /**
     * @param benchmarks of exchanges, by theme
     */
    CareTallies(Grouping grouping, Map<Long, Integer> benchmarks) {
        this.grouping = grouping;
        this.benchmarks = benchmarks;
        if (grouping == Grouping.NONE) {
            groups.put(CareGroupKey.ALL, new CareTally(benchmarks));
        }
    }

    void add(LocalDate day, String teamId, CareFact fact) {
        if (grouping.isOfTicket() || !isLast(day, teamId)) {
            var name = CareGroupKey.of(grouping, day, teamId, fact);
            last = groups.computeIfAbsent(name, first -> new CareTally(benchmarks));
            lastDay = day;
            lastTeam = teamId;
        }
        last.add(fact);
    }

    /** Tickets come by day and team, thousands at a time. */
    private boolean isLast(LocalDate day, String teamId) {
        return last != null && day.equals(lastDay) && teamId.equals(lastTeam);
    }

    Map<Object, CareTally> groups() {
        return groups;
    }
}
