package care.onetribe.ticket.volume;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** A count for each week; 0 where none stands. */
final class WeekCounts {

    private final SortedMap<LocalDate, Long> counts = new TreeMap<>();

    WeekCounts with(LocalDate week, long count) {
        counts.put(week, count);
        return this;
    }

    long in(LocalDate week) {
        return counts.getOrDefault(week, 0L);
    }

    /** From one week to the one before another. */
    long between(LocalDate from, LocalDate before) {
        return counts.subMap(from, before).values().stream().mapToLong(Long::longValue).sum();
    }

    /** In how many weeks, from one to the one before another, there were any. */
    long weeksWithAny(LocalDate from, LocalDate before) {
        return counts.subMap(from, before).values().stream().filter(count -> count > 0).count();
    }
}
