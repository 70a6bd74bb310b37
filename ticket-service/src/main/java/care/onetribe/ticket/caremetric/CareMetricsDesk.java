package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.CareMetricsFilter.Grouping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Adds up what was counted. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class CareMetricsDesk {

    /** More than the weeks of the longest period. */
    private static final int MOST_GROUPS = 300;

    private final CountedTickets tickets;
    private final Benchmarks benchmarks;
    private final CareMetricsRights rights;
    private final Clock clock;

    CareMetricsDesk(
            CountedTickets tickets, Benchmarks benchmarks, CareMetricsRights rights, Clock clock) {
        this.tickets = tickets;
        this.benchmarks = benchmarks;
        this.rights = rights;
        this.clock = clock;
    }

    CareMetricsView show(CareMetricsFilter filter) {
        rights.requireSight(filter);
        var period = CarePeriod.of(filter, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        var byTheme = benchmarks.all();
        // asked before, so that it never tells less than is missing
        long toCount = tickets.stepsToCount();
        var tallies = new CareTallies(filter.grouping(), byTheme);
        tickets.each(filter, period, tallies::add);
        var groups = tallies.groups();
        return new CareMetricsView(
                period.from(),
                period.to(),
                views(filter, groups, byTheme),
                Math.max(0, groups.size() - MOST_GROUPS),
                toCount);
    }

    private static List<CareGroupView> views(
            CareMetricsFilter filter, Map<Object, CareTally> groups, Map<Long, Integer> byTheme) {
        var grouping = filter.grouping();
        return groups.entrySet().stream()
                .sorted(order(grouping))
                .limit(MOST_GROUPS)
                .map(
                        group -> {
                            var key = CareGroupKey.named(grouping, group.getKey());
                            return CareGroupView.of(
                                    key, group.getValue(), benchmark(filter, key, byTheme));
                        })
                .toList();
    }

    private static Integer benchmark(
            CareMetricsFilter filter, CareGroupKey key, Map<Long, Integer> byTheme) {
        if (key.themeId() != null) {
            return byTheme.get(key.themeId());
        }
        return filter.theme().size() == 1 ? byTheme.get(filter.theme().get(0)) : null;
    }

    /** Weeks as they came; anything else by size, and by name where that is the same. */
    private static Comparator<Map.Entry<Object, CareTally>> order(Grouping grouping) {
        Comparator<Map.Entry<Object, CareTally>> byName =
                Comparator.comparing(group -> group.getKey().toString());
        return grouping == Grouping.WEEK
                ? byName
                : Comparator.comparing(
                                (Map.Entry<Object, CareTally> group) -> -group.getValue().tickets())
                        .thenComparing(byName);
    }
}
