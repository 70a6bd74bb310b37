package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.CareMetricsFilter.Grouping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
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
    private final ThemeNames themeNames;
    private final CareMetricsRights rights;
    private final Clock clock;

    CareMetricsDesk(
            CountedTickets tickets,
            Benchmarks benchmarks,
            ThemeNames themeNames,
            CareMetricsRights rights,
            Clock clock) {
        this.tickets = tickets;
        this.benchmarks = benchmarks;
        this.themeNames = themeNames;
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

    private List<CareGroupView> views(
            CareMetricsFilter filter, Map<Object, CareTally> groups, Map<Long, Integer> byTheme) {
        var grouping = filter.grouping();
        var shown = groups.entrySet().stream().sorted(order(grouping)).limit(MOST_GROUPS).toList();
        var names = names(grouping, shown);
        return shown.stream()
                .map(
                        group -> {
                            var key = CareGroupKey.named(grouping, group.getKey());
                            return CareGroupView.of(
                                    key,
                                    names.get(key.themeId()),
                                    group.getValue(),
                                    benchmark(filter, key, byTheme));
                        })
                .toList();
    }

    private Map<Long, String> names(Grouping grouping, List<Map.Entry<Object, CareTally>> groups) {
        return grouping == Grouping.THEME
                ? themeNames.of(groups.stream().map(group -> (Long) group.getKey()).toList())
                : new HashMap<>();
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
